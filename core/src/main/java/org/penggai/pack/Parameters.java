package org.penggai.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The parameters as they hold on one day. */
public final class Parameters {
    private final Map<String, Parameter> byId;

    Parameters(Map<String, Parameter> byId) {
        this.byId = byId;
    }

    /** The parameter; fails when there is none of that id on the day. */
    public Parameter get(String id) {
        Parameter parameter = byId.get(id);
        if (parameter == null) {
            throw RulePackException.missing(id);
        }
        return parameter;
    }

    /** Whether a parameter of that id holds on the day. */
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** All of them, by id. */
    public Collection<Parameter> all() {
        return byId.values();
    }

    /** The value of {@link #get} as a number; null when none is set. */
    public BigDecimal number(String id) {
        return get(id).getNumber();
    }

    /** The value of {@link #get} as a whole number. */
    public int whole(String id) {
        return get(id).getWhole();
    }

    /** The value of {@link #get} as a date. */
    public LocalDate date(String id) {
        return get(id).getDate();
    }

    /** The value of {@link #get} as yes or no. */
    public boolean flag(String id) {
        return get(id).isFlag();
    }
}
