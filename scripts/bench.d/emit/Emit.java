//JAVA 17+
//DEPS dev.gatewright:gatewright:1.0.0
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.cli.Cli;
import dev.gatewright.cli.Session;
import dev.gatewright.reference.Output;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Emits many workflows of ten jobs into a folder: Emit COUNT FOLDER. Prints the process's peak memory in MB. */
final class Emit {

    public static void main(String... args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Session session = Session.in(Path.of(args[1]), System.err, System.err)
                .pipeline(() -> pipeline(count), Origin.here());
        int exitCode = Cli.run(new String[0], session);
        Files.lines(Path.of("/proc/self/status"))
                .filter(line -> line.startsWith("VmHWM:"))
                .forEach(line -> System.out.println(Integer.parseInt(line.replaceAll("\\D", "")) / 1024));
        System.exit(exitCode);
    }

    private static Pipeline pipeline(int count) {
        Workflow[] workflows = IntStream.range(0, count).mapToObj(Emit::workflow).toArray(Workflow[]::new);
        return Pipeline.pipeline("bench/Emit.java", workflows);
    }

    private static Workflow workflow(int number) {
        Output<String> version = output("version");
        Job[] jobs = new Job[10];
        jobs[0] = job("build")
                .runsOn(UBUNTU_LATEST)
                .timeoutMinutes(10)
                .permissions(CONTENTS.read().because("checkout"))
                .steps(checkout(), run("echo \"version=" + number + "\" >> \"$GITHUB_OUTPUT\"").outputs(version));
        for (int i = 1; i < jobs.length; i++) {
            jobs[i] = job("job-" + i)
                    .needs(jobs[i - 1])
                    .runsOn(UBUNTU_LATEST)
                    .timeoutMinutes(10)
                    .permissions(CONTENTS.read().because("checkout"))
                    .when(github().ref().eq("refs/heads/main"))
                    .steps(checkout(), setupPython().pythonVersion("3.13"), run("""
                            pip install -r requirements.txt
                            make "$VERSION"
                            """).env(version));
        }
        return dev.gatewright.Gatewright.workflow("Workflow " + number)
                .on(push().branches("main"), pullRequest())
                .permissions()
                .jobs(jobs);
    }
}
