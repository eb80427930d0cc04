package org.penggai.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.pack.RuleBlock;
import org.penggai.report.Figures;

/** Puts a block's conditions into words; variables stand for what they were bound to or, unbound, for where they come from. */
final class Phrases {
    private static final Map<String, Bilingual> COMPARISONS = Map.of(
            "==", new Bilingual("为", " is "),
            "!=", new Bilingual("不为", " is not "),
            "<", new Bilingual("小于", " is less than "),
            "<=", new Bilingual("不大于", " is at most "),
            ">", new Bilingual("大于", " is more than "),
            ">=", new Bilingual("不小于", " is at least "));

    private static final Map<String, Bilingual> DAYS = Map.of(
            "<", new Bilingual("早于", " is before "),
            "<=", new Bilingual("不晚于", " is no later than "),
            ">", new Bilingual("晚于", " is after "),
            ">=", new Bilingual("不早于", " is no earlier than "));

    private static final Map<String, Bilingual> CALLS = Map.of(
            "happenedBy", new Bilingual("不晚于", " happened by "),
            "notBy", new Bilingual("确定没有发生，截至", " certainly did not happen by "),
            "uncertainBy", new Bilingual("是否发生不清楚，截至", " is not known to have happened or not by "));

    private static final Pattern ARTICLE = Pattern.compile("^(An?|The|an?|the) ");

    private final Map<String, Object> values;
    private final Names names;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Bilingual> sources = new HashMap<>();
    private final Set<String> days = new HashSet<>();

    /** @param values what the variables were bound to, as far as the conditions were met */
    Phrases(List<RuleBlock.Condition> conditions, Map<String, Object> values, Names names) {
        this.values = values;
        this.names = names;
        conditions.forEach(this::learn);
    }

    private void learn(RuleBlock.Condition condition) {
        if (condition.binding() != null) {
            sources.put(condition.binding(), lower(Words.type(condition.type())));
            types.put(condition.binding(), condition.type());
        }
        for (String constraint : condition.constraints() == null ? List.<String>of() : condition.constraints()) {
            if (binds(constraint)) {
                Expression bound = ExpressionParser.parse(bound(constraint));
                Bilingual source = expression(condition.type(), bound);
                if (source.zh().endsWith("日期")) {
                    days.add(name(constraint));
                }
                sources.putIfAbsent(name(constraint), whose(condition, bound, source));
            }
        }
    }

    /** What has a name of its own is called by it. */
    private Bilingual whose(RuleBlock.Condition condition, Expression bound, Bilingual source) {
        if (condition.type().equals("Parameter")) {
            return parameter(condition);
        }
        boolean asOf = condition.type().equals("AsOf")
                && bound instanceof Expression.Property property
                && property.name().equals("date");
        return asOf ? lower(Words.type("AsOf")) : source;
    }

    /** A condition in words. */
    Bilingual of(RuleBlock.Condition condition) {
        if (!condition.kind().equals("pattern")) {
            Bilingual inner = of(condition.conditions().get(0));
            return switch (condition.kind()) {
                case "not" -> new Bilingual("没有" + inner.zh(), "there is no " + withoutArticle(inner.en()));
                case "exists" -> new Bilingual("有" + inner.zh(), "there is " + inCase(inner.en()));
                default -> inner;
            };
        }
        if (condition.type().equals("Parameter")) {
            return parameter(condition);
        }
        Bilingual type = lower(Words.type(condition.type()));
        if (anyOf(condition)) {
            Bilingual inner = of(condition.collect());
            return new Bilingual("有" + inner.zh(), "there is " + inCase(inner.en()));
        }
        List<Bilingual> parts = new ArrayList<>();
        if (condition.collect() != null) {
            parts.add(of(condition.collect()));
        }
        condition.constraints().stream()
                .map(constraint -> constraint(condition.type(), constraint))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return parts.isEmpty()
                ? type
                : new Bilingual(
                        type.zh() + "：" + join(parts, Bilingual::zh, "；"),
                        type.en()
                                + (parts.get(0).en().startsWith("that is ") ? " " : " with ")
                                + join(parts, Bilingual::en, "; "));
    }

    /** Whether it asks for nothing but that there is something of a kind. */
    static boolean anyOf(RuleBlock.Condition condition) {
        return condition.collect() != null && condition.constraints().equals(List.of("size > 0"));
    }

    /** A parameter by its title. */
    private Bilingual parameter(RuleBlock.Condition condition) {
        for (String constraint : condition.constraints()) {
            if (!binds(constraint)
                    && ExpressionParser.parse(constraint) instanceof Expression.Comparison comparison
                    && comparison.right() instanceof Expression.Literal literal
                    && literal.value() instanceof String id) {
                Bilingual title = names.parameter(id);
                return new Bilingual("参数“" + title.zh() + "”", "the parameter “" + title.en() + "”");
            }
        }
        return Words.type(condition.type());
    }

    /** As English is written within a sentence. */
    private static Bilingual lower(Bilingual label) {
        return new Bilingual(label.zh(), Figures.lower(label.en()));
    }

    private static String withoutArticle(String text) {
        return ARTICLE.matcher(text).replaceFirst("");
    }

    private static String inCase(String text) {
        Matcher article = ARTICLE.matcher(text);
        return article.find() ? article.group().toLowerCase(Locale.ROOT) + text.substring(article.end()) : text;
    }

    /** A constraint in words; null for one that only binds a variable. */
    Bilingual constraint(String type, String constraint) {
        return binds(constraint) ? null : expression(type, ExpressionParser.parse(constraint));
    }

    static boolean binds(String constraint) {
        return constraint.startsWith("$") && constraint.indexOf(':') > 0;
    }

    private static String name(String constraint) {
        return constraint.substring(0, constraint.indexOf(':')).strip();
    }

    private static String bound(String constraint) {
        return constraint.substring(constraint.indexOf(':') + 1).strip();
    }

    private Bilingual expression(String type, Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Words.value(literal.value());
        }
        if (expression instanceof Expression.Constant constant) {
            return lower(Words.constant(constant));
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(variable);
        }
        if (expression instanceof Expression.Property property) {
            return property(type, property);
        }
        if (expression instanceof Expression.Call call) {
            return call(type, call);
        }
        if (expression instanceof Expression.Not not) {
            Bilingual positive = positive(type, not.operand());
            if (positive != null) {
                return positive;
            }
            Bilingual inner = expression(type, not.operand());
            return new Bilingual("并非“" + inner.zh() + "”", "it is not so that " + inner.en());
        }
        if (expression instanceof Expression.Joined joined) {
            Bilingual left = expression(type, joined.left());
            Bilingual right = expression(type, joined.right());
            return joined.both()
                    ? new Bilingual(left.zh() + "，且" + right.zh(), left.en() + " and " + right.en())
                    : new Bilingual(left.zh() + "，或" + right.zh(), left.en() + " or " + right.en());
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(type, comparison);
        }
        if (expression instanceof Expression.Among among) {
            Bilingual item = expression(type, among.item());
            List<Bilingual> list = among.values().stream()
                    .map(one -> compared(type, among.item(), one))
                    .toList();
            return new Bilingual(
                    item.zh() + (among.negated() ? "不属于" : "属于") + join(list, Bilingual::zh, "、"),
                    item.en() + (among.negated() ? " is none of " : " is one of ") + join(list, Bilingual::en, ", "));
        }
        Expression.Contains contains = (Expression.Contains) expression;
        Bilingual all = expression(type, contains.collection());
        Bilingual item = expression(type, contains.item());
        return new Bilingual(
                all.zh() + (contains.negated() ? "不含" : "含") + item.zh(),
                all.en() + (contains.negated() ? " does not hold " : " holds ") + item.en());
    }

    private Bilingual variable(Expression.Variable variable) {
        Object value = values.get(variable.name());
        if (value instanceof Fact fact) {
            return Words.both(names.fact(fact.id()));
        }
        if (value != null && (!value.getClass().isRecord() || value instanceof EventDate)) {
            return value instanceof String text ? Words.both(names.fact(text)) : Words.value(value);
        }
        return sources.getOrDefault(variable.name(), Words.both(variable.name()));
    }

    private Bilingual property(String type, Expression.Property property) {
        if (property.of() == null) {
            return lower(property.name().equals("this") ? Words.type(type) : Words.field(type, property.name()));
        }
        Bilingual holder = expression(type, property.of());
        if (property.name().equals("day")) {
            return holder;
        }
        if (property.name().equals("unknown")) {
            return new Bilingual("“" + holder.zh() + "”不详", holder.en() + " is not known");
        }
        String of =
                property.of() instanceof Expression.Variable variable ? types.getOrDefault(variable.name(), "") : "";
        Bilingual name = lower(Words.field(of, property.name()));
        return new Bilingual(holder.zh() + "的" + name.zh(), name.en() + " of " + holder.en());
    }

    private Bilingual call(String type, Expression.Call call) {
        List<Bilingual> arguments =
                call.arguments().stream().map(one -> expression(type, one)).toList();
        if (call.name().equals("isUnknown") && call.of() != null) {
            Bilingual holder = expression(type, call.of());
            return new Bilingual("“" + holder.zh() + "”不详", holder.en() + " is not known");
        }
        if (call.name().equals("isNone") && call.of() != null) {
            Bilingual holder = expression(type, call.of());
            return new Bilingual("“" + holder.zh() + "”尚未发生", holder.en() + " has not happened");
        }
        Bilingual name = CALLS.get(call.name());
        if (name == null || call.of() == null) {
            Bilingual word = Words.field(type, call.name());
            Bilingual holder = call.of() == null ? null : expression(type, call.of());
            return holder == null
                    ? word
                    : new Bilingual(holder.zh() + "的" + word.zh(), word.en() + " of " + holder.en());
        }
        Bilingual holder = expression(type, call.of());
        Bilingual day = arguments.get(0);
        return new Bilingual(holder.zh() + name.zh() + day.zh(), holder.en() + name.en() + day.en());
    }

    /** What is left where a call does not hold, said without a negation; null where that is not simple. */
    private Bilingual positive(String type, Expression operand) {
        if (!(operand instanceof Expression.Call call) || call.of() == null || !CALLS.containsKey(call.name())) {
            return null;
        }
        Bilingual holder = expression(type, call.of());
        Bilingual day = expression(type, call.arguments().get(0));
        return switch (call.name()) {
            case "notBy" ->
                new Bilingual(
                        "截至" + day.zh() + "，" + holder.zh() + "已有或者不清楚",
                        holder.en() + " has come by " + day.en() + " or may have");
            case "uncertainBy" ->
                new Bilingual(
                        "截至" + day.zh() + "，" + holder.zh() + "有没有是清楚的",
                        "whether " + holder.en() + " has come by " + day.en() + " is known");
            default ->
                new Bilingual(
                        "截至" + day.zh() + "，" + holder.zh() + "还没有或者不清楚",
                        holder.en() + " has not come by " + day.en() + " or is not known");
        };
    }

    private Bilingual comparison(String type, Expression.Comparison comparison) {
        Bilingual left = expression(type, comparison.left());
        if (comparison.right() instanceof Expression.Literal literal && literal.value() == null) {
            return comparison.operator().equals("==")
                    ? new Bilingual(left.zh() + "未登记", left.en() + " is not recorded")
                    : new Bilingual(left.zh() + "已登记", left.en() + " is recorded");
        }
        if (comparison.right() instanceof Expression.Literal literal && literal.value() instanceof Boolean value) {
            return flag(comparison, left, comparison.operator().equals("==") == value);
        }
        Bilingual right = compared(type, comparison.left(), comparison.right());
        if (comparison.operator().equals("==")
                && comparison.left() instanceof Expression.Property property
                && property.of() == null
                && property.name().equals("id")) {
            return new Bilingual("即" + right.zh(), "that is " + right.en());
        }
        boolean day = comparison.right() instanceof Expression.Variable variable
                        && (values.get(variable.name()) instanceof LocalDate || days.contains(variable.name()))
                || left.zh().endsWith("日期")
                || right.zh().endsWith("日期");
        Bilingual word =
                (day ? DAYS : COMPARISONS).getOrDefault(comparison.operator(), COMPARISONS.get(comparison.operator()));
        return new Bilingual(left.zh() + word.zh() + right.zh(), left.en() + word.en() + right.en());
    }

    /** A yes or no. */
    private static Bilingual flag(Expression.Comparison comparison, Bilingual what, boolean yes) {
        boolean unknown = comparison.left() instanceof Expression.Property property
                && property.name().equals("unknown");
        if (unknown) {
            return yes
                    ? what
                    : new Bilingual(
                            what.zh().replaceFirst("不详$", "已登记"),
                            what.en().replaceFirst(" is not known$", " is known"));
        }
        // What is not true is false or not known.
        boolean open = comparison.operator().equals("!=");
        return new Bilingual(
                what.zh() + "：" + (yes ? "是" : "否") + (open ? "或未登记" : ""),
                what.en() + ": " + (yes ? "yes" : "no") + (open ? " or not recorded" : ""));
    }

    /** What a property is compared with: as it is called where that is a code. */
    private Bilingual compared(String type, Expression left, Expression right) {
        Object value = right instanceof Expression.Literal literal
                ? literal.value()
                : right instanceof Expression.Variable variable ? values.get(variable.name()) : null;
        return left instanceof Expression.Property property && value instanceof String
                ? names.value(property.name(), value)
                : expression(type, right);
    }

    private static String join(List<Bilingual> parts, Function<Bilingual, String> language, String separator) {
        return String.join(separator, parts.stream().map(language).toList());
    }
}
