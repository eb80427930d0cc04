package org.penggai.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in the document as Chinese readers call them: {@code 二（二）一是 S2e} is 二（二）一是第2句e项. */
public final class Locators {
    private static final Pattern SENTENCE = Pattern.compile(" ?S(\\d+)([a-z]?)");
    private static final Pattern ITEM = Pattern.compile(" ([a-z])$");

    private Locators() {}

    /** {@code locator} in Chinese. */
    public static String zh(String locator) {
        String plain = locator.replace(" body", "正文").replace(" last S", "末句");
        Matcher sentence = SENTENCE.matcher(plain);
        String text = sentence.replaceAll(
                match -> "第" + match.group(1) + "句" + (match.group(2).isEmpty() ? "" : match.group(2) + "项"));
        return ITEM.matcher(text).replaceAll("$1项").replace("-", "至");
    }
}
