package org.penggai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The command line. */
@CommandLine.Command(
        name = "penggai",
        description = {"Checks redevelopment ledgers against the plan that binds the county.", "按约束本县的方案检查棚改台账。"},
        synopsisSubcommandLabel = "COMMAND",
        version = Main.VERSION)
public final class Main implements Runnable {
    static final String NUMBER = "0.1.0-SNAPSHOT";
    static final String VERSION = "penggai " + NUMBER;

    private static final Map<String, Class<? extends Command>> COMMANDS = commands();

    private static final int INDENT = 2;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(new Console(System.in, out, err, System.console() != null), arguments);
        out.flush();
        if (out.checkError() && code < ExitCode.FAULT) {
            code = ExitCode.FAULT;
            err.println("penggai: 输出未能写完 / the output could not be written whole");
        }
        err.flush();
        System.exit(code);
    }

    static int run(Console console, String... arguments) {
        RulesAhead rules = new RulesAhead();
        if (arguments.length > 1 && arguments[0].equals("check")) {
            rules.begin();
        }
        CommandLine.IFactory factory = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (type == CheckCommand.class) {
                    return type.cast(new CheckCommand(console, rules));
                }
                if (Command.class.isAssignableFrom(type)) {
                    return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
        CommandLine line = new CommandLine(new Main(), factory);
        // The command named alone: setting each up takes a part of the time that a check does.
        Class<? extends Command> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (named != null) {
            line.addSubcommand(arguments[0], named);
        } else {
            COMMANDS.forEach(line::addSubcommand);
        }
        line.getHelpSectionMap().put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Main::commandList);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> console.fail(e));
        line.setParameterExceptionHandler((e, given) -> {
            console.usage(
                    UsageFault.of(e, given), e.getCommandLine().getCommandSpec().qualifiedName());
            return ExitCode.BAD_INPUT;
        });
        return line.execute(arguments);
    }

    /** Each command with what it does, in both languages. */
    private static String commandList(CommandLine.Help help) {
        int width = COMMANDS.keySet().stream().mapToInt(String::length).max().orElse(0) + 2 * INDENT;
        CommandLine.Help.TextTable table = CommandLine.Help.TextTable.forColumns(
                help.colorScheme(),
                new CommandLine.Help.Column(width, INDENT, CommandLine.Help.Column.Overflow.SPAN),
                new CommandLine.Help.Column(
                        help.commandSpec().usageMessage().width() - width,
                        INDENT,
                        CommandLine.Help.Column.Overflow.WRAP));
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        help.subcommands().forEach((name, command) -> {
            String shown = name;
            for (String text : command.commandSpec().usageMessage().description()) {
                table.addRowValues(shown, text);
                shown = "";
            }
        });
        return table.toString();
    }

    private static Map<String, Class<? extends Command>> commands() {
        Map<String, Class<? extends Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand.class);
        commands.put("validate", ValidateCommand.class);
        commands.put("test", TestCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("clauses", ClausesCommand.class);
        commands.put("timeline", TimelineCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("template", TemplateCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("new-rule", NewRuleCommand.class);
        return Collections.unmodifiableMap(commands);
    }

    @Override
    public void run() {
        throw new UsageFault.MissingCommandException(spec.commandLine());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
