package org.penggai.cli;

import java.io.IOException;
import java.util.List;
import org.penggai.harness.Workbooks;

/** Finds what reads and writes workbooks, which stands apart from the class path: a check of JSON starts without it. */
final class WorkbookHome {
    private static final String FOLDER = "lib-spreadsheet";
    private static final List<String> LOG_LEVELS =
            List.of("log4j2.StatusLogger.level", "org.apache.logging.log4j.simplelog.level");

    private WorkbookHome() {}

    /** What reads and writes workbooks; from then on it is found by whoever looks for it. */
    static Workbooks open() throws IOException {
        // Nobody reads the log of what reads workbooks: what is wrong with one is told as a problem.
        LOG_LEVELS.stream()
                .filter(level -> System.getProperty(level) == null)
                .forEach(level -> System.setProperty(level, "OFF"));
        Workbooks workbooks = Workbooks.find();
        if (workbooks == null) {
            SideFolder.open(FOLDER);
            workbooks = Workbooks.find();
        }
        if (workbooks == null) {
            throw new InputException(Workbooks.MISSING);
        }
        return workbooks;
    }
}
