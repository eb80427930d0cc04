package org.penggai.pack;

import java.util.List;
import org.penggai.Bilingual;

/** A pack as it was read from its resources. */
record LoadedPack(
        String id,
        String version,
        String digest,
        Bilingual document,
        List<Rule> rules,
        List<Clause> clauses,
        List<ParameterDefinition> parameters,
        RulePack pack,
        List<ModelClass> models) {}
