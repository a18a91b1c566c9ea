package org.secondsource.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are worth where the command line does not say: first the environment ({@code SECONDSOURCE_SERVE_PORT}, then
 * {@code SECONDSOURCE_PORT}), then the file of settings ({@code serve.port}, then {@code port}), then the program's own
 * default. A name that no option has is told, not passed over.
 */
final class Settings implements IDefaultValueProvider {
    /** Names the file of settings. */
    static final String OPTION = "--config";

    private static final String PREFIX = "SECONDSOURCE_";

    /** Variables that are no options: of the launcher, of this class, and what is secret and has no place on a command line. */
    private static final Set<String> OTHERS =
            Set.of(PREFIX + "JAVA_OPTS", PREFIX + "CONFIG", PREFIX + "DB_USER", PREFIX + "DB_PASSWORD");

    /** What is asked for on the spot and set nowhere. */
    private static final Set<String> NEVER = Set.of("--help", "--version", OPTION);

    private static final String USUAL = "secondsource/secondsource.properties";

    private final Map<String, String> environment;
    private final List<String> arguments;
    private final Map<String, Entry> file = new LinkedHashMap<>();

    /** A line of the file. */
    private record Entry(String value, String where) {}

    private Settings(Map<String, String> environment, List<String> arguments) {
        this.environment = environment;
        this.arguments = arguments;
    }

    /** @throws Failure if a file that was named cannot be read or is no file of settings */
    static Settings of(Map<String, String> environment, List<String> arguments) {
        Settings settings = new Settings(environment, arguments);
        Optional<String> named = named(arguments).or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")));
        Optional<String> usual = usual(environment).filter(path -> Files.isRegularFile(Path.of(path)));
        named.or(() -> usual).ifPresent(settings::read);
        return settings;
    }

    private static Optional<String> named(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && at + 1 < arguments.size()) {
                return Optional.of(arguments.get(at + 1));
            }
        }
        return Optional.empty();
    }

    /** As the XDG Base Directory Specification has it. */
    private static Optional<String> usual(Map<String, String> environment) {
        Optional<String> home = Optional.ofNullable(environment.get("HOME")).map(folder -> folder + "/.config");
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(folder -> !folder.isEmpty())
                .or(() -> home)
                .map(folder -> folder + "/" + USUAL);
    }

    private void read(String name) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(name));
        } catch (IOException | InvalidPathException broken) {
            throw new Failure("the settings in " + name + " cannot be read (" + Reasons.of(broken) + ")", broken);
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String where = name + " line " + number;
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new Failure(where + ": a setting has the form \"name = value\"");
            }
            String key = line.substring(0, equals).strip();
            if (file.put(key, new Entry(line.substring(equals + 1).strip(), where)) != null) {
                throw new Failure(where + ": " + key + " is set a second time");
            }
        }
    }

    /** Told to users, one line each, of settings that no option has. */
    List<String> unknown(CommandLine program) {
        Set<String> keys = new TreeSet<>();
        collect(program.getCommandSpec(), "", keys);
        Set<String> variables = keys.stream().map(Settings::variable).collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = new ArrayList<>();
        file.forEach((key, entry) -> {
            if (!keys.contains(key)) {
                unknown.add(entry.where() + ": no option is called " + key + "; it has no effect");
            }
        });
        new TreeSet<>(environment.keySet())
                .stream()
                        .filter(name -> name.startsWith(PREFIX) && !OTHERS.contains(name) && !variables.contains(name))
                        .forEach(name ->
                                unknown.add("the environment's " + name + " belongs to no option; it has no effect"));
        return unknown;
    }

    private static void collect(CommandSpec command, String path, Set<String> keys) {
        for (OptionSpec option : command.options()) {
            if (isSettable(option)) {
                keysOf(path, name(option)).forEach(keys::add);
            }
        }
        command.subcommands().values().forEach(line -> {
            CommandSpec inner = line.getCommandSpec();
            collect(inner, path.isEmpty() ? inner.name() : path + "." + inner.name(), keys);
        });
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !isSettable(option) || isGiven(option)) {
            return null;
        }
        return source(option).map(Source::value).orElse(null);
    }

    /** Where the value of an option comes from if it does not stand on the command line. */
    Optional<String> origin(ArgSpec argument) {
        return argument instanceof OptionSpec option && isSettable(option) && !isGiven(option)
                ? source(option).map(Source::where)
                : Optional.empty();
    }

    private record Source(String value, String where) {}

    private Optional<Source> source(OptionSpec option) {
        List<String> keys = keysOf(path(option.command()), name(option));
        for (String key : keys) {
            String value = environment.get(variable(key));
            if (value != null) {
                return Optional.of(new Source(value, "the environment's " + variable(key)));
            }
        }
        for (String key : keys) {
            Entry entry = file.get(key);
            if (entry != null) {
                return Optional.of(new Source(entry.value(), entry.where()));
            }
        }
        return Optional.empty();
    }

    /** A flag that is on by a setting would be switched off by naming it; so a setting steps back. */
    private boolean isGiven(OptionSpec option) {
        return arguments.stream().anyMatch(argument -> {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            return List.of(option.names()).contains(name);
        });
    }

    private static boolean isSettable(OptionSpec option) {
        return option.longestName().startsWith("--") && !NEVER.contains(option.longestName());
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    /** Names of a command and those above it, without the program's. */
    private static String path(CommandSpec command) {
        String qualified = command.qualifiedName(".");
        int dot = qualified.indexOf('.');
        return dot < 0 ? "" : qualified.substring(dot + 1);
    }

    /** {@code serve.port}, then {@code port}: the narrowest first. */
    private static List<String> keysOf(String path, String name) {
        List<String> keys = new ArrayList<>();
        String rest = path;
        while (!rest.isEmpty()) {
            keys.add(rest + "." + name);
            rest = rest.contains(".") ? rest.substring(0, rest.lastIndexOf('.')) : "";
        }
        keys.add(name);
        return keys;
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
