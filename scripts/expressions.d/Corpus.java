import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints every expression in the YAML files below a folder, as a JSON list: those in ${{ }}, and conditions without. */
final class Corpus {

    private static final Pattern CONDITION = Pattern.compile("(?m)^[ -]*if: *([^|>\"'\\s].*?) *(?:#.*)?$");

    private Corpus() {}

    public static void main(String... args) throws IOException {
        List<Json> expressions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList()) {
                for (String text : expressions(Files.readString(file))) {
                    expressions.add(Json.of(text));
                }
            }
        }
        System.out.println(Json.array(expressions).compact());
    }

    private static List<String> expressions(String text) {
        List<String> found = new ArrayList<>();
        try {
            Embedding.all(text).forEach(embedding -> found.add(embedding.text()));
        } catch (ExpressionError notClosed) {
            found.clear();
        }
        Matcher condition = CONDITION.matcher(text);
        while (condition.find()) {
            if (!Template.isIn(condition.group(1))) {
                found.add(condition.group(1));
            }
        }
        found.removeIf(expression -> !isRead(expression));
        return found;
    }

    private static boolean isRead(String text) {
        try {
            Expression.parse(text, Vocabulary.ALL);
            return true;
        } catch (ExpressionError refused) {
            return false;
        }
    }
}
