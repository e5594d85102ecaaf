package dev.gatewright.yaml;

import java.util.List;
import java.util.Random;

/** Changes text at random places: mostly as a person might, sometimes as nobody would. */
public final class Mutator {

    private static final List<String> BEHIND_A_LINE =
            List.of(" # c", "  #c: d", "\t# c", " ", " x", ":", " &a", " |", " >-", ",", " [", " {}");

    private static final List<String> LINES = List.of(
            "",
            "",
            "# c",
            "  # c",
            "      # c",
            "#",
            "  ",
            "- x",
            "k: v",
            "  k: v",
            "...",
            "---",
            "? k",
            "\t",
            "<<: *a",
            "]",
            "a:\n- b");

    private static final List<String> ANYWHERE = List.of(
            "#", " # c\n", "\n", " ", "\t", "- ", ": ", "'", "\"", "[", "]", "{", "}", ",", "|\n", ">-\n", "&a ", "*a",
            "!!str ", "!x ", "\r\n", "\r", "%", "\0", "😀", "\ud800", "\u0085", "\u2028", "\ufeff", "<<: ", "@", "`",
            "~", "0x1", "\\", "\n\n\n");

    private final Random random;

    public Mutator(Random random) {
        this.random = random;
    }

    public String mutate(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0 && !mutated.isEmpty(); i--) {
            switch (random.nextInt(8)) {
                case 0, 1 -> mutated.insert(lineEnd(mutated), one(BEHIND_A_LINE));
                case 2, 3, 4 -> mutated.insert(lineEnd(mutated), "\n" + one(LINES));
                case 5 -> mutated.insert(random.nextInt(mutated.length()), one(ANYWHERE));
                case 6 -> delete(mutated);
                default -> moveLine(mutated);
            }
        }
        return mutated.toString();
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int lineEnd(StringBuilder text) {
        int end = text.indexOf("\n", random.nextInt(text.length()));
        return end < 0 ? text.length() : end;
    }

    private void delete(StringBuilder text) {
        int at = random.nextInt(text.length());
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
    }

    private void moveLine(StringBuilder text) {
        int from = lineEnd(text);
        int to = text.indexOf("\n", from + 1);
        if (to > from) {
            String line = text.substring(from, to);
            text.insert(lineEnd(text), line);
        }
    }
}
