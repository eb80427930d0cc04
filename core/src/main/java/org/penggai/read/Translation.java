package org.penggai.read;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.penggai.Bilingual;
import org.penggai.report.Finding;

/**
 * What a file of another format says, as JSON. It is read like any JSON; what is wrong with it, and what findings rest on, is
 * told with the place in the file.
 *
 * @param name name of the file, as given
 * @param digest SHA-256 of its bytes, hexadecimal
 * @param json the JSON in UTF-8; null where the file could not be read at all
 * @param places where in the file stands what a JSON Pointer names
 * @param problems what is wrong with the file that its JSON can't say; empty for nothing
 */
public record Translation(String name, String digest, byte[] json, Places places, List<InputProblem> problems) {
    public Translation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(places, "places");
        problems = List.copyOf(problems);
    }

    /** Where in a file stands what a JSON Pointer names. */
    public interface Places {
        /** The place of what is named, or of the nearest to it that there is; never null. */
        Finding.Location of(String pointer);

        /** The place of what says the name of a field: where it has a cell of its own, that. */
        default Finding.Location ofName(String pointer) {
            return of(pointer);
        }

        /** What may stand there, in the words of the file's format; null where the words for JSON will do. */
        default Bilingual expected(String pointer, String code) {
            return null;
        }
    }

    byte[] jsonOrNothing() {
        return json == null ? new byte[] {'{', '}'} : json;
    }

    /** A problem at its place in the file. */
    UnaryOperator<InputProblem> relocation() {
        return problem -> {
            Finding.Location place = places.of(problem.pointer());
            Bilingual expected = places.expected(problem.pointer(), problem.code());
            return new InputProblem(
                    problem.code(),
                    problem.warning(),
                    problem.pointer(),
                    place.line(),
                    place.column(),
                    problem.found(),
                    expected == null ? problem.expected() : expected,
                    place.sheet());
        };
    }

    /** The problems of its JSON at their places, without those of a cell that is told of anyway. */
    List<InputProblem> relocated(List<InputProblem> ofJson) {
        return ofJson.stream()
                .map(relocation())
                .filter(problem -> problems.stream().noneMatch(known -> known.isAt(problem)))
                .toList();
    }
}
