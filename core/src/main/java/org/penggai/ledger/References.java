package org.penggai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that names the id of another fact, or a list of such ids. An id that the array of that kind does not hold is a
 * problem of the input; where the whole array is absent, and so unknown, any id may stand.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface References {
    /** The kind of fact referred to. */
    Class<? extends Fact> value();
}
