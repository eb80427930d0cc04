package org.penggai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code whose form is checked; a wrong form is a warning. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shape {
    /** The form. */
    Kind value();

    /** The forms known. */
    enum Kind {
        /** Unified social credit code, GB 32100, with its check character. */
        CREDIT_CODE,
        /** Investment project code: 24 characters in groups of 4-6-2-2-6. */
        PROJECT_CODE,
        /** Administrative division, GB/T 2260: six digits. */
        DIVISION_CODE
    }
}
