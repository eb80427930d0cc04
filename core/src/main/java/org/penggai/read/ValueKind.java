package org.penggai.read;

/** How a field's value stands in JSON. */
enum ValueKind {
    TEXT,
    ID,
    REFERENCE,
    AMOUNT,
    MEASURE,
    WHOLE,
    BOOLEAN,
    CODE,
    DATE,
    EVENT_DATE,
    RECORD,
    LIST,
    TEXT_MAP,
    ANY_MAP
}
