package org.penggai.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the constraints that the build wrote beside the model: the part of DRL's expressions that rules here use. */
final class ExpressionParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<name>[$A-Za-z_][$\\w]*)|(?<number>\\d+(?:\\.\\d+)?)|(?<text>\"[^\"]*\"|'[^']*')"
                    + "|(?<operator>==|!=|<=|>=|&&|\\|\\||[<>!().,]))");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ExpressionParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalStateException("can't read the constraint: " + text);
        }
    }

    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        Expression expression = parser.or();
        if (parser.at < parser.tokens.size()) {
            throw new IllegalStateException("can't read the constraint: " + text);
        }
        return expression;
    }

    private Expression or() {
        Expression left = and();
        while (take("||")) {
            left = new Expression.Joined(false, left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = comparison();
        while (take("&&")) {
            left = new Expression.Joined(true, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = unary();
        if (COMPARISONS.contains(peek())) {
            return new Expression.Comparison(next(), left, unary());
        }
        boolean negated = take("not");
        if (take("in")) {
            return new Expression.Among(negated, left, list());
        }
        if (take("contains")) {
            return new Expression.Contains(negated, left, unary());
        }
        return left;
    }

    private List<Expression> list() {
        List<Expression> values = new ArrayList<>();
        expect("(");
        while (!take(")")) {
            values.add(or());
            take(",");
        }
        return values;
    }

    private Expression unary() {
        if (take("!")) {
            return new Expression.Not(unary());
        }
        if (take("(")) {
            Expression inner = or();
            expect(")");
            return path(inner);
        }
        String token = next();
        char first = token.charAt(0);
        if (first == '"' || first == '\'') {
            return new Expression.Literal(token.substring(1, token.length() - 1));
        }
        if (Character.isDigit(first)) {
            return new Expression.Literal(new BigDecimal(token));
        }
        switch (token) {
            case "true", "false":
                return new Expression.Literal(Boolean.valueOf(token));
            case "null":
                return new Expression.Literal(null);
            default:
                break;
        }
        if (Character.isUpperCase(first) && take(".")) {
            return new Expression.Constant(token, next());
        }
        return path(first == '$' ? new Expression.Variable(token) : step(null, token));
    }

    private Expression path(Expression start) {
        Expression path = start;
        while (take(".")) {
            path = step(path, next());
        }
        return path;
    }

    private Expression step(Expression of, String name) {
        return "(".equals(peek()) ? new Expression.Call(of, name, list()) : new Expression.Property(of, name);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalStateException("can't read the constraint: " + text);
        }
        return tokens.get(at++);
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalStateException("can't read the constraint: " + text);
        }
    }
}
