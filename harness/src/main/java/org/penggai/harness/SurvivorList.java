package org.penggai.harness;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.Bilingual;

/**
 * The file beside a file of cases that records which changes of its rules no case notices, a line to each, so that edits show.
 *
 * @param rules what is recorded, by id of the rule
 */
record SurvivorList(Map<String, OfRule> rules) {
    private static final String ENDING = ".survivors";
    private static final String RULE = "rule ";
    private static final String BLOCK = "block ";
    private static final String SURVIVOR = "survivor ";
    private static final String HEAD =
            """
            # 没有案例发现的规则改动，以及各规则块的摘要。规则改了、不再与此相同的，test --mutate 以 3 结束；看过以后用 test --record-survivors 重新记录。
            # Changes of rules that no case notices, and a digest of each block. Where a rule no longer agrees with this, test --mutate
            # ends with 3; look at what differs, then record it again with test --record-survivors.
            """;

    /**
     * What is recorded of a rule.
     *
     * @param digests of each block what it says, shortened, by its name
     * @param survivors the changes that no case notices, in the order of the DRL
     */
    record OfRule(Map<String, String> digests, List<String> survivors) {}

    static Path beside(Path cases) {
        return cases.resolveSibling(cases.getFileName() + ENDING);
    }

    /** Empty where there is no file. */
    static SurvivorList read(Path file) throws IOException {
        SurvivorList list = new SurvivorList(new TreeMap<>());
        if (!Files.exists(file)) {
            return list;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw fault(file, 1);
        } catch (IOException e) {
            throw new CaseFormatException(List.of(new CaseProblem(
                    new Place(file.toString(), "", 1, 1), new Bilingual("无法读取这份记录", "this record can't be read"))));
        }
        OfRule current = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int space = line.indexOf(' ', BLOCK.length());
            if (line.startsWith(RULE)) {
                current = new OfRule(new LinkedHashMap<>(), new ArrayList<>());
                if (list.rules().putIfAbsent(line.substring(RULE.length()), current) != null) {
                    throw fault(file, i + 1);
                }
            } else if (current != null && line.startsWith(SURVIVOR)) {
                current.survivors().add(line.substring(SURVIVOR.length()));
            } else if (current != null && line.startsWith(BLOCK) && space > 0) {
                current.digests().put(line.substring(space + 1), line.substring(BLOCK.length(), space));
            } else {
                throw fault(file, i + 1);
            }
        }
        return list;
    }

    private static CaseFormatException fault(Path file, int line) {
        return new CaseFormatException(
                List.of(
                        new CaseProblem(
                                new Place(file.toString(), "", line, 1),
                                new Bilingual(
                                        "这一行不是 test --record-survivors 写的；可以删去文件，重新记录",
                                        "this line is none that test --record-survivors writes; delete the file and record it again"))));
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        rules.forEach((rule, recorded) -> {
            text.append('\n').append(RULE).append(rule).append('\n');
            recorded.digests().forEach((block, digest) -> text.append(BLOCK)
                    .append(digest)
                    .append(' ')
                    .append(block)
                    .append('\n'));
            recorded.survivors()
                    .forEach(one -> text.append(SURVIVOR).append(one).append('\n'));
        });
        Files.writeString(file, text);
    }
}
