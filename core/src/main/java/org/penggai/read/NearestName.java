package org.penggai.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** The name that was probably meant. */
public final class NearestName {
    private static final int LONGEST = 60;

    private NearestName() {}

    /** The nearest of the names; null when none is near. Case and width of letters do not count. */
    public static String of(String name, Collection<String> names) {
        if (name.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, name.length() / 3) + 1;
        for (String candidate : names) {
            int distance = distance(letters(name), letters(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String letters(String name) {
        return FullWidth.plain(name).toLowerCase(Locale.ROOT);
    }

    /** How far a text is from a name: nothing where the one holds the other, else the slips that would lead to it. */
    public static int slips(String text, String name) {
        String a = text.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        return !a.isEmpty() && (b.contains(a) || a.contains(b)) ? 0 : distance(a, b);
    }

    private static int distance(String a, String b) {
        return sameLetters(a, b) ? 1 : StringUtils.getLevenshteinDistance(a, b);
    }

    /** Letters that changed places are one slip. */
    private static boolean sameLetters(String a, String b) {
        return !a.equals(b)
                && Arrays.equals(
                        a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }
}
