package org.penggai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A decimal measure between 0 and a maximum, both inclusive, with at most six decimals. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Measure {
    /** The largest value, inclusive. */
    long max();
}
