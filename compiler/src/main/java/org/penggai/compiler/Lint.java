package org.penggai.compiler;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a DRL of a pack must keep to. Every problem names its file and line and what to write instead. */
final class Lint {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"");
    private static final Pattern BLOCK_NAME =
            Pattern.compile("(?<rule>[a-z0-9-]+) (applies|missing|missing-unless-cured|pending|broken|cured)(: .+)?");
    private static final Pattern CONDITIONS = Pattern.compile("(?s)\\bwhen\\b(.*?)\\bthen\\b");

    private record Refused(Pattern pattern, String instead) {}

    private static final List<Refused> REFUSED = List.of(
            new Refused(
                    Pattern.compile("\\b\\w+\\(\\)\\s*==\\s*\\$|\\$\\w+\\s*==\\s*\\w+\\(\\)"),
                    "方法调用不能建索引，请写属性名，如 id == $id / a method call is not indexed: write the bare property, as in"
                            + " id == $id"),
            new Refused(
                    Pattern.compile("\\.equals\\s*\\("),
                    "equals 不能建索引，请用 == / equals is not indexed: write == with a bare property"),
            new Refused(
                    Pattern.compile("\\beval\\s*\\("),
                    "eval 逐对比较，请写成模式约束 / eval compares every pair: write a constraint of a pattern"));

    private Lint() {}

    static List<String> problems(List<Drl> files) {
        List<String> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(problems(file)));
        return problems;
    }

    static List<String> problems(Drl file) {
        List<String> problems = new ArrayList<>();
        String text = Comments.blank(file.text());
        Matcher declared = PACKAGE.matcher(text);
        if (!declared.find() || !declared.group(1).equals(file.drlPackage())) {
            problems.add(file.path() + ":1: 包名应为文件夹名 / the package must be that of its folder: package "
                    + file.drlPackage());
        }
        if (!Files.exists(file.sibling(".json"))) {
            problems.add(
                    file.path() + ":1: 缺少同名元数据 / no metadata of the same name beside it: " + file.name() + ".json");
        }
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            Matcher name = BLOCK_NAME.matcher(block.group(1));
            if (!name.matches() || !name.group("rule").equals(file.name())) {
                problems.add(at(file, text, block.start(1)) + "规则块名应为 / a block must be named \"" + file.name()
                        + " applies|missing|missing-unless-cured|pending|broken|cured[: detail]\", not \""
                        + block.group(1) + "\"");
            }
        }
        Matcher conditions = CONDITIONS.matcher(text);
        while (conditions.find()) {
            for (Refused refused : REFUSED) {
                Matcher found = refused.pattern().matcher(conditions.group(1));
                while (found.find()) {
                    problems.add(at(file, text, conditions.start(1) + found.start()) + refused.instead());
                }
            }
        }
        return problems;
    }

    private static String at(Drl file, String text, int offset) {
        long line = text.substring(0, offset)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        return file.path() + ":" + line + ": ";
    }
}
