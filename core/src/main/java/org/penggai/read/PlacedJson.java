package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.penggai.Bilingual;

/**
 * A JSON file that is no ledger, such as a profile: read like one, by the same limits, with the place of each value, and what
 * is wrong with it told in the same way.
 */
public final class PlacedJson {
    private static final long LIMIT = 1L << 24;

    private final ReadContext context;
    private final PlacedValue root;
    private final String digest;

    private PlacedJson(ReadContext context, PlacedValue root, String digest) {
        this.context = context;
        this.root = root;
        this.digest = digest;
    }

    /** Reads a stream to its end, and leaves it open; what is wrong with it stands in {@link #problems}. */
    public static PlacedJson read(InputStream in) throws IOException {
        return read(in, LIMIT);
    }

    /** The same, of a file of up to {@code limit} bytes. */
    public static PlacedJson read(InputStream in, long limit) throws IOException {
        Utf8Input input = new Utf8Input(in, limit);
        try (JsonParser parser = JsonText.parser(input)) {
            ReadContext context = new ReadContext(parser);
            PlacedReader reader = new PlacedReader(context);
            PlacedValue root = JsonText.read(input, context, reader::value).content();
            return new PlacedJson(context, root, input.digest());
        }
    }

    /** SHA-256 of the file, hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The fields of the object that the file holds, of which each has one of the names; null when it holds none. */
    public PlacedFields fields(Collection<String> names) {
        return root == null ? null : new PlacedFields(this, root, names);
    }

    /** The object that the file holds; null when it holds none. */
    public PlacedValue root() {
        return root;
    }

    /** Reports a problem of a value. */
    public void report(PlacedValue at, String code, Bilingual found, Bilingual expected) {
        if (context.errors().count()) {
            context.errors().list(new InputProblem(code, false, at.pointer(), at.line(), at.column(), found, expected));
        }
    }

    void report(PlacedValue at, ProblemCode code, Bilingual label, String found, Bilingual expected) {
        report(at, code.code(), code.sentence(label, found), expected);
    }

    /** The first problems, by line and column. */
    public List<InputProblem> problems() {
        return context.errors().first();
    }

    /** How many problems there are, also those that are not listed. */
    public long total() {
        return context.errors().total();
    }
}
