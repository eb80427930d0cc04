package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.penggai.ledger.Waiver;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;
import org.penggai.write.TextReportWriter;

/** Reads a file of waivers: {@code {"waivers": [...]}}, each as in a ledger. */
final class WaiverFile {
    private WaiverFile() {}

    static List<Waiver> read(Path file, Console console, TextReportWriter.Language language) throws IOException {
        try (InputStream in = Inputs.open(file)) {
            return new LedgerReader().readWaivers(in);
        } catch (LedgerFormatException e) {
            console.problems(file.toString(), e, language);
            throw new InputException("例外批准文件有误：" + file, "the file of waivers is broken: " + file);
        }
    }
}
