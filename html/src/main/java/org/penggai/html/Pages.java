package org.penggai.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes pages of templates. */
final class Pages {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.penggai.html");

    /** What would move or reorder the text around it: all control characters but the ends of lines. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");

    private Pages() {}

    /** Writes a page in UTF-8, and leaves {@code out} open. */
    static void write(String template, Object page, OutputStream out) throws IOException {
        StringOutput text = new StringOutput(1 << 20);
        TEMPLATES.render(template, page, text);
        out.write(CONTROL.matcher(text.toString()).replaceAll(" ").getBytes(StandardCharsets.UTF_8));
    }
}
