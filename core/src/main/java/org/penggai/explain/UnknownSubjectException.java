package org.penggai.explain;

import org.penggai.Bilingual;
import org.penggai.pack.RuleMetadata;

/** A subject asked for that the ledger does not hold. */
public final class UnknownSubjectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** No fact of the kind that a rule judges has that id. */
    public UnknownSubjectException(String rule, RuleMetadata metadata, String id) {
        super("the ledger holds no " + metadata.subject() + " " + id);
        String type = metadata.subject();
        Bilingual kind = type.equals("county")
                ? new Bilingual("全县（用行政区划代码）", "county (by its code)")
                : Words.type(Character.toUpperCase(type.charAt(0)) + type.substring(1));
        text = new Bilingual(
                "台账中没有 " + id + " 这个对象；规则 " + rule + " 的对象是“" + kind.zh() + "”（" + type + "）",
                "the ledger holds no " + type + " " + id + "; subjects of rule " + rule + " are of the kind: "
                        + kind.en());
    }

    /** What to tell the user. */
    public Bilingual text() {
        return text;
    }
}
