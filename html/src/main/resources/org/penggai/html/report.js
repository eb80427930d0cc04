(function () {
  'use strict';
  var clauses = Array.prototype.slice.call(document.querySelectorAll('details.clause'));
  var query = document.getElementById('query');
  var tools = document.getElementById('tools');
  var shown = document.querySelector('#shown b');
  var nothing = document.getElementById('nothing');
  var FEW = 200;
  var groups = clauses.map(function (clause) {
    var about = clause.querySelector('summary').textContent;
    return {
      element: clause,
      rules: Array.prototype.map.call(clause.querySelectorAll('article.rule'), function (rule) {
        var title = about + ' ' + rule.querySelector('h3').textContent;
        return {
          element: rule,
          rows: Array.prototype.map.call(rule.querySelectorAll('tbody tr'), function (row) {
            return {element: row, state: row.className, text: (title + ' ' + row.textContent).toLowerCase()};
          })
        };
      })
    };
  });

  function state() {
    return tools.querySelector('input[name=state]:checked').value;
  }

  function filter() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var wanted = state();
    var active = words.length > 0 || wanted !== 'all';
    var total = 0;
    var found = 0;
    var matching = [];
    groups.forEach(function (group) {
      var ofClause = 0;
      group.rules.forEach(function (rule) {
        var ofRule = 0;
        rule.rows.forEach(function (row) {
          var fits = (wanted === 'all' || row.state === wanted) && words.every(function (word) {
            return row.text.indexOf(word) >= 0;
          });
          row.element.hidden = !fits;
          ofRule += fits ? 1 : 0;
          total++;
        });
        rule.element.hidden = ofRule === 0;
        ofClause += ofRule;
      });
      group.element.hidden = active && ofClause === 0;
      if (active && ofClause > 0) {
        matching.push(group.element);
      }
      found += ofClause;
    });
    shown.textContent = found + ' / ' + total;
    nothing.hidden = found > 0 || total === 0;
    if (active && found <= FEW) {
      matching.forEach(function (clause) {
        clause.open = true;
      });
    }
  }

  function all(open) {
    clauses.forEach(function (clause) {
      clause.open = open && !clause.hidden;
    });
  }

  tools.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  query.addEventListener('input', filter);
  tools.addEventListener('change', filter);
  document.getElementById('open-all').addEventListener('click', function () {
    all(true);
  });
  document.getElementById('close-all').addEventListener('click', function () {
    all(false);
  });
  tools.hidden = false;
  filter();
})();
