import com.sun.management.OperatingSystemMXBean;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.json.Json;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parses and prints a list of expressions over and over, and prints how many a second of CPU time. */
final class Throughput {

    private static long length;

    private Throughput() {}

    public static void main(String... args) throws Exception {
        List<String> expressions = Json.parse(Files.readString(Path.of(args[0]))).elements().stream()
                .map(json -> ((Json.Str) json).text())
                .toList();
        measure(expressions, 100);
        System.out.println(Math.round(measure(expressions, 200)));
        if (length == 0) {
            throw new IllegalStateException("Nothing was printed.");
        }
    }

    /** By the CPU time of the whole process, its compilers' and collector's included: other processes don't count. */
    private static double measure(List<String> expressions, int rounds) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        for (int round = 0; round < rounds; round++) {
            for (String text : expressions) {
                length += Expression.parse(text, Vocabulary.ALL).toString().length();
            }
        }
        return (double) rounds * expressions.size() * 1e9 / (system.getProcessCpuTime() - start);
    }
}
