package org.penggai.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import picocli.CommandLine;

/** What is wrong with a command line, in both languages. */
final class UsageFault {
    private UsageFault() {}

    /** What to tell the user; an unknown option before anything that is missing, as it may be the reason. */
    static Bilingual of(CommandLine.ParameterException fault, String... arguments) {
        CommandLine command = fault.getCommandLine();
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(command, unmatched.getUnmatched());
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            List<String> unknown = unknownOptions(command, arguments);
            if (!unknown.isEmpty()) {
                return unknown(command, unknown);
            }
            if (missing.getMissing().isEmpty()) {
                return new Bilingual("选项缺少值：" + fault.getMessage(), fault.getMessage());
            }
            String names = missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", "));
            return new Bilingual("缺少 " + names, names + " is missing");
        }
        if (fault instanceof CommandLine.OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new Bilingual(name + " 只能给一次", name + " is given more than once");
        }
        if (fault.getArgSpec() != null && fault.getArgSpec().type().isEnum()) {
            String name = name(fault.getArgSpec());
            String values = Arrays.stream(fault.getArgSpec().type().getEnumConstants())
                    .map(UsageFault::value)
                    .collect(Collectors.joining(", "));
            return new Bilingual(
                    name + " 应为 " + values.replace(", ", "、") + " 之一，不是 " + fault.getValue(),
                    name + " must be one of " + values + ", not " + fault.getValue());
        }
        if (fault.getArgSpec() != null && fault.getCause() instanceof WrongValueException wrong) {
            String name = name(fault.getArgSpec());
            return new Bilingual(
                    name + " " + wrong.text().zh(), name + " " + wrong.text().en());
        }
        if (fault instanceof MissingCommandException) {
            return new Bilingual("缺少命令", "a command is missing");
        }
        return new Bilingual("用法有误：" + fault.getMessage(), fault.getMessage());
    }

    /** A value as it is given on the command line. */
    static String value(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Bilingual unknown(CommandLine command, List<String> arguments) {
        String first = arguments.get(0);
        boolean option = first.startsWith("-") && first.length() > 1;
        boolean needsCommand = !option && !command.getSubcommands().isEmpty() && command.getParent() == null;
        String zh = option ? "没有选项 " : needsCommand ? "没有命令 " : "多余的参数 ";
        String en = option ? "there is no option " : needsCommand ? "there is no command " : "one argument too many: ";
        return new Bilingual(zh + first, en + first);
    }

    private static List<String> unknownOptions(CommandLine command, String... arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .filter(argument -> !command.getCommandSpec().optionsMap().containsKey(argument.split("=", 2)[0]))
                .toList();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** No command was named. */
    static final class MissingCommandException extends CommandLine.ParameterException {
        private static final long serialVersionUID = 1L;

        MissingCommandException(CommandLine line) {
            super(line, "a command is missing");
        }
    }

    /** A value that an option can't take, in both languages. */
    static final class WrongValueException extends CommandLine.TypeConversionException {
        private static final long serialVersionUID = 1L;

        private final transient Bilingual text;

        WrongValueException(String zh, String en) {
            super(zh + " / " + en);
            text = new Bilingual(zh, en);
        }

        Bilingual text() {
            return text;
        }
    }
}
