/**
 * The library: reads ledgers, judges them by the rule packs that it finds, and writes reports.
 *
 * <p>A host reads {@code org.penggai}, {@code .ledger}, {@code .read}, {@code .report}, {@code .write} and {@code .oc4ids}; rule
 * packs also {@code .pack}, {@code .derive} and {@code .judge}.
 */
module org.penggai.core {
    requires java.xml;
    requires com.fasterxml.jackson.databind;
    requires org.apache.commons.lang3;
    requires tyme4j;
    requires org.kie.api;
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.drools.kiesession;

    // Of Drools, whose jars are automatic modules and so name nothing that they need.
    requires org.slf4j;
    requires org.apache.commons.codec;

    // For builders, while they are made.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports org.penggai;
    exports org.penggai.derive;
    exports org.penggai.derive.accountability;
    exports org.penggai.derive.calendar;
    exports org.penggai.derive.construction;
    exports org.penggai.derive.debt;
    exports org.penggai.derive.funds;
    exports org.penggai.derive.governance;
    exports org.penggai.derive.money;
    exports org.penggai.derive.resettlement;
    exports org.penggai.derive.supervision;
    exports org.penggai.derive.targets;
    exports org.penggai.explain;
    exports org.penggai.judge;
    exports org.penggai.ledger;
    exports org.penggai.oc4ids;
    exports org.penggai.pack;
    exports org.penggai.read;
    exports org.penggai.report;
    exports org.penggai.write;

    // Read from JSON by the names of their components.
    opens org.penggai.pack to
            com.fasterxml.jackson.databind;

    uses org.penggai.pack.RulePack;
}
