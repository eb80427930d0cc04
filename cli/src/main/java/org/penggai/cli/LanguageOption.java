package org.penggai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.write.TextReportWriter;
import picocli.CommandLine;

/** The language of texts: as asked for, else Chinese where the environment asks for it, else English. */
final class LanguageOption {
    /** The first that is set decides, as POSIX has it; Java's own locale is another where the system lacks the one asked for. */
    private static final List<String> VARIABLES = List.of("PENGGAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {
                "zh or en; by default that of PENGGAI_LANG, LC_ALL, LC_MESSAGES or LANG.",
                "语言；默认依次取 PENGGAI_LANG、LC_ALL、LC_MESSAGES、LANG。"
            })
    private TextReportWriter.Language language;

    /** The language asked for by the option; null when none was. */
    TextReportWriter.Language asked() {
        return language;
    }

    TextReportWriter.Language get() {
        return language == null ? of(System.getenv(), Locale.getDefault()) : language;
    }

    /** The language of an environment; that of {@code otherwise} where it asks for none. */
    static TextReportWriter.Language of(Map<String, String> environment, Locale otherwise) {
        String asked = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(otherwise.getLanguage());
        return asked.toLowerCase(Locale.ROOT).startsWith("zh")
                ? TextReportWriter.Language.ZH
                : TextReportWriter.Language.EN;
    }

    String of(Bilingual text) {
        return get().of(text);
    }

    String of(String zh, String en) {
        return get().of(zh, en);
    }
}
