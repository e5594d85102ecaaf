package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Puts comments and blank lines where YAML allows them: anywhere but within a scalar. */
final class CommentInserter {

    private static final List<String> COMMENTS = List.of("# c", "#", "#c: d", "# - x", "# 'q", "# ${{ x }}", "## 😀");

    private final Random random;
    private final List<String> lines;
    /** The lines, from 0, whose end is within a scalar. */
    private final TreeSet<Integer> broken = new TreeSet<>();
    /** The lines that end a block scalar: what follows deeper, or blank, might be more of it. */
    private final TreeSet<Integer> blockEnds = new TreeSet<>();
    /** The lines that belong to a block scalar's content. */
    private final TreeSet<Integer> content = new TreeSet<>();

    CommentInserter(Random random, String text) {
        this.random = random;
        this.lines = new ArrayList<>(text.lines().toList());
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            if (event instanceof ScalarEvent scalar) {
                mark(
                        scalar,
                        event.getStartMark().orElseThrow().getLine(),
                        event.getEndMark().orElseThrow().getLine());
            }
        }
    }

    private void mark(ScalarEvent scalar, int first, int last) {
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        for (int line = first; line < last; line++) {
            broken.add(line);
        }
        if (block) {
            broken.remove(last - 1);
            blockEnds.add(last - 1);
            for (int line = first + 1; line < last; line++) {
                content.add(line);
            }
        }
    }

    /** The text with some more comments and blank lines, which mean nothing. */
    String insert() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            text.append(lines.get(line));
            boolean free = !broken.contains(line);
            boolean header = broken.contains(line) && content.contains(line + 1) && !content.contains(line);
            if ((free && !content.contains(line) || header) && chance(12)) {
                text.append(one(List.of(" ", "   ", "\t"))).append(one(COMMENTS));
            }
            text.append('\n');
            while (free && chance(12)) {
                text.append(between(line)).append('\n');
            }
        }
        return text.toString();
    }

    private String between(int line) {
        if (blockEnds.contains(line)) {
            return one(COMMENTS);
        }
        return chance(30) ? one(List.of("", "", "  ")) : " ".repeat(random.nextInt(14)) + one(COMMENTS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
