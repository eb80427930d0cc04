package org.penggai.compiler;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Writes the conditions of a rule's blocks, in reading order: the compiled model keeps only hashes of them. */
final class Conditions {
    private Conditions() {}

    static void write(Drl file) throws IOException {
        Files.writeString(
                file.sibling(".conditions.json"),
                new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(blocks(file)) + "\n");
    }

    static List<Map<String, Object>> blocks(Drl file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(null, file.text());
        } catch (DroolsParserException e) {
            throw new IllegalStateException(file.path() + ": " + e.getMessage(), e);
        }
        if (parsed == null || parser.hasErrors()) {
            throw new BrokenPackException(parser.getErrors().stream()
                    .map(error -> file.path() + ": " + error.getMessage())
                    .toList());
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            Map<String, Object> block = new LinkedHashMap<>();
            block.put("block", rule.getName());
            block.put("line", rule.getLine());
            List<Map<String, Object>> conditions = new ArrayList<>();
            for (BaseDescr condition : rule.getLhs().getDescrs()) {
                conditions.add(condition(condition));
            }
            block.put("conditions", conditions);
            blocks.add(block);
        }
        return blocks;
    }

    private static Map<String, Object> condition(BaseDescr descr) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("kind", kind(descr));
        condition.put("line", descr.getLine());
        if (descr instanceof PatternDescr pattern) {
            condition.put("type", pattern.getObjectType());
            if (pattern.getIdentifier() != null) {
                condition.put("binding", pattern.getIdentifier());
            }
            condition.put(
                    "constraints",
                    pattern.getDescrs().stream().map(BaseDescr::toString).toList());
            if (pattern.getSource() instanceof FromDescr from) {
                condition.put("from", from.getDataSource().toString().trim());
            }
            if (pattern.getSource() instanceof CollectDescr collect) {
                condition.put("collect", condition(collect.getInputPattern()));
            }
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                condition.put("kind", "accumulate");
                condition.put("input", condition(accumulate.getInputPattern()));
                condition.put(
                        "functions",
                        accumulate.getFunctions().stream()
                                .map(call -> call.getFunction() + "(" + String.join(", ", call.getParams()) + ")")
                                .toList());
            }
        } else if (descr instanceof ConditionalElementDescr element) {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (Object part : element.getDescrs()) {
                parts.add(condition((BaseDescr) part));
            }
            condition.put("conditions", parts);
        }
        return condition;
    }

    private static String kind(BaseDescr descr) {
        if (descr instanceof PatternDescr) {
            return "pattern";
        }
        if (descr instanceof NotDescr) {
            return "not";
        }
        if (descr instanceof ExistsDescr) {
            return "exists";
        }
        if (descr instanceof ForallDescr) {
            return "forall";
        }
        return descr instanceof OrDescr ? "or" : "and";
    }
}
