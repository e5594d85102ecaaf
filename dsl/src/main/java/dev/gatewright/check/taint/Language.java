package dev.gatewright.check.taint;

import dev.gatewright.check.script.Shell;
import dev.gatewright.check.view.StepEntry;

/** What a script is written in, and how it reads a variable of the environment so that its text stays text. */
enum Language {
    /** bash and sh. */
    BASH {
        @Override
        String read(String name, char quote, char next) {
            String variable = isPartOfName(next) ? "${" + name + "}" : "$" + name;
            return switch (quote) {
                case '"' -> variable;
                case '\'' -> "'\"$" + name + "\"'";
                default -> "\"$" + name + "\"";
            };
        }
    },
    /** pwsh and powershell. */
    POWERSHELL {
        @Override
        String read(String name, char quote, char next) {
            return switch (quote) {
                case '"' -> isPartOfName(next) || next == ':' ? "${env:" + name + "}" : "$env:" + name;
                case '\'' -> "' + $env:" + name + " + '";
                default -> "$env:" + name;
            };
        }
    },
    /** Python. */
    PYTHON {
        @Override
        String read(String name, char quote, char next) {
            char inner = quote == '\'' ? '"' : '\'';
            String variable = "os.environ[" + inner + name + inner + "]";
            return quote == 0 ? variable : quote + " + " + variable + " + " + quote;
        }
    },
    /** JavaScript. */
    JAVASCRIPT {
        @Override
        String read(String name, char quote, char next) {
            String variable = "process.env." + name;
            return switch (quote) {
                case 0 -> variable;
                case '`' -> "${" + variable + "}";
                default -> quote + " + " + variable + " + " + quote;
            };
        }
    },
    /** That of a program in a shell's script, which would run what the shell puts in. */
    NESTED {
        @Override
        String read(String name, char quote, char next) {
            return "";
        }
    },
    /** Any other, and cmd, which puts a variable's text in before it reads the line. */
    UNKNOWN {
        @Override
        String read(String name, char quote, char next) {
            return "";
        }
    };

    /**
     * How it reads a variable.
     *
     * @param name the variable's name
     * @param quote the quote that is open where it is read, 0 outside of quotes
     * @param next the character behind
     * @return what to write; empty when that can't be said
     */
    abstract String read(String name, char quote, char next);

    /**
     * The quote that is open at the end of a line's beginning.
     *
     * @param before the line up to there
     * @return the quote, 0 when none is
     */
    char quote(String before) {
        String quotes = this == JAVASCRIPT ? "\"'`" : "\"'";
        char open = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '\\' && (open != '\'' || this != BASH)) {
                i++;
            } else if (open == 0 && quotes.indexOf(c) >= 0) {
                open = c;
            } else if (c == open) {
                open = 0;
            }
        }
        return open;
    }

    private static boolean isPartOfName(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** That of a step's {@code run}, by its shell, the defaults, or else the runner's system. */
    static Language of(StepEntry step, Standing at) {
        return of(Shell.of(step, at.job(), at.workflow()));
    }

    private static Language of(String shell) {
        return switch (shell) {
            case "bash", "sh", "zsh", "dash" -> BASH;
            case "pwsh", "powershell" -> POWERSHELL;
            case "python", "python3" -> PYTHON;
            case "node" -> JAVASCRIPT;
            default -> UNKNOWN;
        };
    }
}
