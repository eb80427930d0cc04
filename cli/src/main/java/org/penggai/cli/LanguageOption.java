package org.penggai.cli;

import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.write.TextReportWriter;
import picocli.CommandLine;

/** The language of texts: as asked for, else Chinese on a Chinese locale, else English. */
final class LanguageOption {
    @CommandLine.Option(names = "--lang", description = "zh or en; by default that of the locale.")
    private TextReportWriter.Language language;

    TextReportWriter.Language get() {
        if (language != null) {
            return language;
        }
        return Locale.getDefault().getLanguage().equals("zh")
                ? TextReportWriter.Language.ZH
                : TextReportWriter.Language.EN;
    }

    String of(Bilingual text) {
        return of(text.zh(), text.en());
    }

    String of(String zh, String en) {
        return get() == TextReportWriter.Language.ZH ? zh : en;
    }
}
