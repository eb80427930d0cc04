package org.penggai.cli;

/** How a check writes its report. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML,
    MARKDOWN,
    GITHUB
}
