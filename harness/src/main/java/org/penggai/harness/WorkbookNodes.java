package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.pack.RuleBase;
import org.penggai.read.Translation;
import org.penggai.report.Finding;

/** Reads workbooks as the JSON that says the same, each value at its cell. */
final class WorkbookNodes {
    private WorkbookNodes() {}

    static Node cases(Path file, RuleBase rules) throws IOException {
        return placed(file, installed(file).cases(file, rules));
    }

    static Node ledger(Path file) throws IOException {
        return placed(file, installed(file).ledger(file));
    }

    private static Workbooks installed(Path file) {
        Workbooks workbooks = Workbooks.find();
        if (workbooks == null) {
            throw new CaseFormatException(
                    List.of(new CaseProblem(new Place(file.toString(), "", 1, 1), Workbooks.MISSING)));
        }
        return workbooks;
    }

    private static Node placed(Path file, Translation translation) throws IOException {
        if (!translation.problems().isEmpty()) {
            throw new CaseFormatException(translation.problems().stream()
                    .map(problem -> CaseProblem.of(file.toString(), problem))
                    .toList());
        }
        Node node = NodeReader.read(file.toString(), translation.json());
        return placed(node, translation.places());
    }

    private static Node placed(Node node, Translation.Places places) {
        if (node instanceof Node.Obj object) {
            Map<String, Node.Field> fields = new LinkedHashMap<>();
            object.fields()
                    .forEach((name, field) -> fields.put(
                            name, new Node.Field(named(field.place(), places), placed(field.value(), places))));
            Place own = node.place();
            return new Node.Obj(
                    place(own, places), fields, name -> place(own.at(own.line(), own.column(), name), places));
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = new ArrayList<>();
            array.items().forEach(item -> items.add(placed(item, places)));
            return new Node.Arr(place(node.place(), places), items);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(place(node.place(), places), scalar.kind(), scalar.text());
    }

    private static Place named(Place place, Translation.Places places) {
        return at(place, places.ofName(place.pointer()));
    }

    private static Place place(Place place, Translation.Places places) {
        return at(place, places.of(place.pointer()));
    }

    private static Place at(Place place, Finding.Location at) {
        return new Place(place.file(), place.pointer(), at.line(), at.column(), at.sheet());
    }
}
