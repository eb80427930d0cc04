package org.penggai.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;

/**
 * Places in the document as readers call them: {@code 二（二）一是 S2e} is 二（二）一是第2句e项, or part 2 (2), point 1, sentence 2,
 * item e.
 */
public final class Locators {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final Pattern SENTENCE = Pattern.compile(" ?S(\\d+)([a-z]?)");
    private static final Pattern ITEM = Pattern.compile(" ([a-z])$");
    private static final Pattern PART = Pattern.compile("^([" + NUMERALS + "])(?:（([" + NUMERALS + "])）)?");
    private static final Pattern POINT = Pattern.compile("([" + NUMERALS + "])是");

    private Locators() {}

    /** {@code locator} in both languages. */
    public static Bilingual of(String locator) {
        return new Bilingual(zh(locator), en(locator));
    }

    private static String zh(String locator) {
        String plain =
                locator.replace(" body", "正文").replaceAll(" ?last S", "末句").replaceAll(" ?S0", "开头");
        Matcher sentence = SENTENCE.matcher(plain);
        String text = sentence.replaceAll(
                match -> "第" + match.group(1) + "句" + (match.group(2).isEmpty() ? "" : match.group(2) + "项"));
        return ITEM.matcher(text).replaceAll("$1项").replace("-", "至");
    }

    private static String en(String locator) {
        String text = locator.replace("印发通知 body", "the issuing notice")
                .replaceAll(" ?last S", ", last sentence")
                .replaceAll(" ?S0", ", opening words");
        text = PART.matcher(text)
                .replaceAll(match -> "part " + number(match.group(1))
                        + (match.group(2) == null ? "" : " (" + number(match.group(2)) + ")"));
        text = POINT.matcher(text).replaceAll(match -> ", point " + number(match.group(1)));
        text = ITEM.matcher(text).replaceAll(", item $1");
        return SENTENCE.matcher(text)
                .replaceAll(match ->
                        ", sentence " + match.group(1) + (match.group(2).isEmpty() ? "" : ", item " + match.group(2)))
                .replace("-,", " to");
    }

    private static int number(String numeral) {
        return 1 + NUMERALS.indexOf(numeral);
    }
}
