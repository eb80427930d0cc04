package org.penggai.mutation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The DRL of a rule, cut into its head and its blocks.
 *
 * @param head package, imports and globals
 * @param blocks the blocks, in the order of the file
 */
record DrlText(String head, List<Block> blocks) {
    private static final Pattern BLOCK = Pattern.compile(
            "(?s)\\brule\\s+\"([^\"]+)\"\\s*\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b(?=\\s*(?:$|rule\\b))");

    /** What stands in a block where it should have ended. */
    private static final Pattern BEYOND = Pattern.compile("(?m)(?:^|;|\\}|\\bend)\\s*(?:rule|end)\\b");

    private static final int DIGEST_BYTES = 8;

    DrlText {
        blocks = List.copyOf(blocks);
    }

    /**
     * One block.
     *
     * @param name its name
     * @param line line of the file on which it begins
     * @param conditions its conditions, in order
     * @param consequence what it says, as Java
     */
    record Block(String name, int line, List<Condition> conditions, String consequence) {
        Block {
            conditions = List.copyOf(conditions);
        }

        /** A digest of what it says, the same however it is laid out. */
        String digest() {
            String said = text(name, -1, null).replaceAll("\\s+", " ").strip();
            try {
                byte[] all = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The block as DRL under another name, with one condition written otherwise; null leaves it out. */
        String text(String otherName, int changed, Condition condition) {
            StringBuilder text = new StringBuilder("rule \"" + otherName + "\"\nwhen\n");
            for (int i = 0; i < conditions.size(); i++) {
                Condition one = i == changed ? condition : conditions.get(i);
                if (one != null) {
                    text.append("    ").append(one.text()).append('\n');
                }
            }
            return text.append("then\n")
                    .append(consequence.strip())
                    .append("\nend\n")
                    .toString();
        }
    }

    static DrlText of(String drl) {
        String text = Scanner.withoutComments(drl);
        Matcher matcher = BLOCK.matcher(text);
        List<Block> blocks = new ArrayList<>();
        int head = -1;
        int from = 0;
        while (matcher.find()) {
            head = head < 0 ? matcher.start() : head;
            if (from > 0 && !text.substring(from, matcher.start()).isBlank()) {
                throw unreadable(text, from);
            }
            if (BEYOND.matcher(matcher.group(2)).find()
                    || BEYOND.matcher(matcher.group(3)).find()) {
                throw unreadable(text, matcher.start());
            }
            from = matcher.end();
            int first = lines(text, matcher.start(2));
            blocks.add(new Block(
                    matcher.group(1),
                    lines(text, matcher.start()),
                    Condition.all(matcher.group(2), first),
                    matcher.group(3)));
        }
        if (blocks.isEmpty() || !text.substring(from).isBlank()) {
            throw unreadable(text, from);
        }
        return new DrlText(text.substring(0, head), blocks);
    }

    /** What is not read would not be changed, and pass for noticed. */
    private static UnreadableRuleException unreadable(String text, int at) {
        return new UnreadableRuleException(
                lines(text, at),
                "应为 rule \"名称\" when … then … end",
                "expected rule \"name\" when … then … end, one after the other");
    }

    private static int lines(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
