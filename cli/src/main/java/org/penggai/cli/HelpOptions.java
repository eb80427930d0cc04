package org.penggai.cli;

import picocli.CommandLine;

/** The options that every command has. */
final class HelpOptions {
    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"Show this help and exit.", "显示本帮助。"})
    private boolean help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"Show the version and exit.", "显示版本。"})
    private boolean version;
}
