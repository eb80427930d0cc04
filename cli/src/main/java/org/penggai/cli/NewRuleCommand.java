package org.penggai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Facts;
import org.penggai.pack.Clause;
import org.penggai.pack.Decidability;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.read.NearestName;
import picocli.CommandLine;

/** Writes the files of a rule to come into the source tree, so that only what is its own is left to write. */
@CommandLine.Command(
        name = "new-rule",
        description = {
            "Writes DRL, metadata, cases and page of a new rule into the source tree, with one case still to be written.",
            "在源码中新建一条规则：DRL、元数据、案例（一个待写）和说明页。"
        },
        version = Main.VERSION)
final class NewRuleCommand implements Command, Callable<Integer> {
    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9]*)/[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String COUNTY = "county";

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "CATEGORY/NAME",
            description = {"Id of the rule.", "规则编号。"})
    private String id;

    @CommandLine.Option(
            names = "--clause",
            required = true,
            split = ",",
            paramLabel = "CLAUSE",
            description = {"The clauses that it decides, such as C54.", "判定哪些条款，如 C54。"})
    private List<String> clauses;

    @CommandLine.Option(
            names = "--subject",
            paramLabel = "TYPE",
            description = {
                "The kind of fact that it judges; by default that of the clause's other rules.",
                "判定哪类对象；默认同该条款的其他规则。"
            })
    private String subject;

    @CommandLine.Option(
            names = "--tree",
            paramLabel = "FOLDER",
            description = {"The source tree; by default the one around the current folder.", "源码所在文件夹；默认为当前文件夹所在的源码。"})
    private Path tree;

    @CommandLine.Mixin
    private HelpOptions help;

    NewRuleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        RuleBase rules = checker.rules();
        Path root = root();
        if (!ID.matcher(id).matches()) {
            throw new InputException(
                    "规则编号应为 类别/名称，用小写字母和连字符，不是 " + id, "expected category/name, in lower case with hyphens, not " + id);
        }
        if (!Files.isDirectory(root.resolve(RuleScaffold.RULES + id).getParent())) {
            List<String> categories = rules.rules().stream()
                    .map(rule -> rule.id().substring(0, rule.id().indexOf('/')))
                    .distinct()
                    .toList();
            throw new InputException(
                    "没有这个类别；类别有 " + String.join("、", categories),
                    "there is no such category; there are " + String.join(", ", categories));
        }
        PackIdentity pack = rules.identities().get(0);
        List<Clause> known =
                clauses.stream().map(clause -> clause(rules, pack, clause)).toList();
        requireDecidable(known);
        RuleScaffold scaffold = new RuleScaffold(checker, pack.id(), id, known, type(rules));
        Map<Path, String> files = scaffold.files(root);
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !file.endsWith(RuleScaffold.INDEX)) {
                throw new InputException(file + " 已经存在", file + " exists already");
            }
        }
        List<String> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
            written.add(root.relativize(file.getKey()).toString());
        }
        written.forEach(console.out()::println);
        console.err()
                .println(
                        "penggai: 接着按 docs/writing-rules.md 写条件和案例 / now write its conditions and cases: docs/writing-rules.md");
        return ExitCode.CLEAN;
    }

    private Path root() {
        Path folder = (tree == null ? Path.of("") : tree).toAbsolutePath().normalize();
        Path at = folder;
        while (at != null && !Files.isDirectory(at.resolve(RuleScaffold.RULES))) {
            at = tree == null ? at.getParent() : null;
        }
        if (at == null) {
            throw new InputException(folder + " 不是 Penggai 的源码", folder + " is no source tree of Penggai");
        }
        return at;
    }

    private static Clause clause(RuleBase rules, PackIdentity pack, String asked) {
        List<Clause> all = rules.clauses(pack.id());
        return all.stream()
                .filter(one -> one.clause().equals(asked))
                .findFirst()
                .orElseThrow(() -> {
                    String nearest = NearestName.of(
                            asked, all.stream().map(Clause::clause).toList());
                    return new InputException(
                            "没有条款 " + asked + (nearest == null ? "" : "，是否想写 " + nearest + "？"),
                            "there is no clause " + asked + (nearest == null ? "" : ", perhaps " + nearest));
                });
    }

    private static void requireDecidable(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.decidable() == Decidability.NO) {
                Bilingual reason = clause.reason();
                throw new InputException(
                        "条款 " + clause.clause() + " 不能由规则判定" + (reason == null ? "" : "：" + reason.zh()),
                        "no rule can decide " + clause.clause() + (reason == null ? "" : ": " + reason.en()));
            }
        }
    }

    private String type(RuleBase rules) {
        List<String> types = new ArrayList<>(
                Facts.kinds().values().stream().map(Facts::typeName).sorted().toList());
        types.add(COUNTY);
        if (subject == null) {
            return rules.rules().stream()
                    .filter(rule -> rule.metadata().clauses().contains(clauses.get(0)))
                    .map(Rule::metadata)
                    .map(metadata -> metadata.subject())
                    .findFirst()
                    .orElse("project");
        }
        if (!types.contains(subject)) {
            String nearest = NearestName.of(subject, types);
            throw new InputException(
                    "没有对象类型 " + subject + (nearest == null ? "" : "，是否想写 " + nearest + "？"),
                    "there is no kind of subject " + subject + (nearest == null ? "" : ", perhaps " + nearest));
        }
        return subject;
    }
}
