package org.penggai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact or a field is called: in messages, in the schema and in spreadsheets. */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Describe {
    /** The name in Chinese. */
    String zh();

    /** The name in English. */
    String en();
}
