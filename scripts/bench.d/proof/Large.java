import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a large repository: Large JOBS FOLDER. Twelve entries, five levels of workflows that call each other, and in each of
 * them a fifth of the jobs: chains with conditions that depend on the event, and tests. The last job switches production, which
 * staging comes before, rolls back and tells people.
 */
final class Large {

    private static final int LEVELS = 5;

    private static final String TRIGGERS = """
            on:
              push: {branches: [main, develop]}
              pull_request: {branches: [main, develop]}
              release: {types: [published, created]}
              schedule: [{cron: '0 0 * * *'}, {cron: '0 1 * * *'}]
              issues: {types: [opened, closed]}
            """;

    private static final String RELEASE = """
                runs-on: ubuntu-latest
                timeout-minutes: 1
                environment: %1$s
                concurrency: {group: %1$s, queue: max}
                steps:
                  - id: switch
                    run: ./switch.sh
                    timeout-minutes: 1
                  - id: back
                    if: failure() || cancelled()
                    run: ./back.sh
                    timeout-minutes: 1
                  - id: tell
                    if: always()
                    run: ./tell.sh
                    timeout-minutes: 1
            """;

    private Large() {}

    public static void main(String... args) throws IOException {
        int jobs = Integer.parseInt(args[0]) / LEVELS;
        Path folder = Files.createDirectories(Path.of(args[1], ".github/workflows"));
        for (int level = 0; level < LEVELS; level++) {
            Files.writeString(folder.resolve(file(level)), workflow(level, jobs));
        }
    }

    private static String file(int level) {
        return level == 0 ? "ci.yml" : "level-" + level + ".yml";
    }

    private static String workflow(int level, int jobs) {
        StringBuilder text = new StringBuilder(level == 0 ? TRIGGERS : "on: {workflow_call: {}}\n");
        text.append("permissions: {}\njobs:\n");
        for (int i = 0; i < jobs; i++) {
            text.append("  j").append(i).append(":\n    permissions: {contents: read}\n");
            if (i > 0) {
                text.append("    needs: [j").append(i - 1).append(i > 10 ? ", j" + (i - 10) : "").append("]\n");
            }
            boolean calls = i == jobs / 2 && level + 1 < LEVELS;
            text.append(calls ? "    uses: ./.github/workflows/" + file(level + 1) + "\n" : job(i, jobs, level == 0));
        }
        return text.toString();
    }

    private static String job(int i, int jobs, boolean isTop) {
        if (isTop && i >= jobs - 2) {
            return "    if: github.event_name == 'push'\n" + RELEASE.formatted(i == jobs - 2 ? "staging" : "production");
        }
        String condition =
                switch (i % 7) {
                    case 3 -> "    if: always() && needs.j" + (i - 1) + ".result == 'success'\n";
                    case 5 -> "    if: github.event_name != 'schedule'\n";
                    default -> "";
                };
        String step = "    steps: [{run: " + (i % 20 == 9 ? "pytest" : "make") + "}]\n";
        return condition + "    runs-on: ubuntu-latest\n    timeout-minutes: 5\n" + step;
    }
}
