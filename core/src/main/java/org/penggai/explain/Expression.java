package org.penggai.explain;

import java.util.List;

/** An expression of a constraint, as DRL writes it. */
sealed interface Expression {
    /** A number, text, boolean or null. */
    record Literal(Object value) implements Expression {}

    /** A constant of an enumeration, such as {@code FundKind.LOAN}. */
    record Constant(String type, String name) implements Expression {}

    /** A variable bound before, with its dollar sign. */
    record Variable(String name) implements Expression {}

    /** A property; {@code of} is null for one of the fact itself, whose name may be {@code this}. */
    record Property(Expression of, String name) implements Expression {}

    /** A method called. */
    record Call(Expression of, String name, List<Expression> arguments) implements Expression {}

    /** What is not so. */
    record Not(Expression operand) implements Expression {}

    /** Both, or either. */
    record Joined(boolean both, Expression left, Expression right) implements Expression {}

    /** {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}. */
    record Comparison(String operator, Expression left, Expression right) implements Expression {}

    /** Whether {@code item} is among some values. */
    record Among(boolean negated, Expression item, List<Expression> values) implements Expression {}

    /** Whether a collection holds a value. */
    record Contains(boolean negated, Expression collection, Expression item) implements Expression {}
}
