package org.penggai.write;

import java.io.IOException;
import java.io.OutputStream;
import org.penggai.report.Report;

/** Writes one report, or several as one document. The same reports give the same bytes. Each writer writes one document. */
public interface ReportWriter {
    /**
     * Writes a report, and leaves {@code out} open.
     *
     * @throws IOException when {@code out} throws it
     */
    void write(Report report, OutputStream out) throws IOException;

    /**
     * Writes what ends the document, after the last report.
     *
     * @throws IOException when {@code out} throws it
     */
    default void end(OutputStream out) throws IOException {}
}
