package dev.gatewright.cli;

import dev.gatewright.finding.Palette;
import java.io.Console;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stream gets colours: on a terminal only, unless its user says otherwise by {@code NO_COLOR} (no-color.org), {@code
 * FORCE_COLOR} (force-color.org) or {@code CLICOLOR_FORCE} (bixense.com/clicolors). Who says both gets none.
 */
final class Terminal {

    private static final Path LINUX_DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminal() {}

    /** The colours of a stream. */
    static Palette palette(Map<String, String> environment, boolean isTerminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Palette.PLAIN;
        }
        if (isOn(environment, "FORCE_COLOR") || isOn(environment, "CLICOLOR_FORCE")) {
            return Palette.ANSI;
        }
        boolean unwanted = "dumb".equals(environment.get("TERM")) || "0".equals(environment.get("CLICOLOR"));
        return isTerminal && !unwanted ? Palette.ANSI : Palette.PLAIN;
    }

    private static boolean isOn(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && !value.equals("0") && !value.equals("false");
    }

    /** Whether a stream of this process (1 or 2) is a terminal that understands colours. */
    static boolean isTerminal(int descriptor, Map<String, String> environment) {
        try {
            String target = Files.readSymbolicLink(LINUX_DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return isConsole() && understandsColours(environment);
        }
    }

    private static boolean understandsColours(Map<String, String> environment) {
        return environment.containsKey("TERM")
                || environment.containsKey("WT_SESSION")
                || "ON".equals(environment.get("ConEmuANSI"));
    }

    private static boolean isConsole() {
        @Nullable Console console = System.console();
        return console != null && (Runtime.version().feature() < 22 || saysTerminal(console));
    }

    /** From JDK 22 on there is a console for any stream, and a method that tells; we compile for 17. */
    private static boolean saysTerminal(Console console) {
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (Throwable unknown) {
            return false;
        }
    }
}
