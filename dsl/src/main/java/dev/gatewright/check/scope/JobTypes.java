package dev.gatewright.check.scope;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a job sees of itself and of the jobs that it needs. */
final class JobTypes {

    static final Type STRATEGY =
            Type.parse("{fail-fast: bool; job-index: number; job-total: number; max-parallel: number}");

    private static final Type NEED = Type.parse("{result: string; outputs: {string => string}}");
    private static final ObjectType JOB =
            Scope.of(Vocabulary.ALL).context("job").flatMap(Type::object).orElseThrow();
    private static final Type SERVICE = Type.parse("{id: string; network: string; ports: {string => string}}");

    private JobTypes() {}

    /** Which jobs and outputs there are is judged by rules of its own. */
    static Type needs(JobEntry job, WorkflowFile workflow) {
        Map<String, Type> needs = new LinkedHashMap<>();
        job.needs().stream()
                .flatMap(need -> need.literal().stream())
                .filter(id -> workflow.job(id).isPresent())
                .forEach(id -> needs.put(id, NEED));
        return ObjectType.loose(needs);
    }

    /** What the outputs of a called workflow see of its jobs. */
    static Type all(WorkflowFile workflow) {
        Map<String, Type> jobs = new LinkedHashMap<>();
        workflow.jobs().forEach(job -> jobs.put(job.id(), NEED));
        return ObjectType.loose(jobs);
    }

    static Type context(JobEntry job) {
        Map<String, Type> services = new LinkedHashMap<>();
        for (Spot.Pair pair : job.body().pairs("services")) {
            services.put(pair.name(), SERVICE);
        }
        boolean computed = job.get("services").filter(NodeTypes::isComputed).isPresent();
        return computed ? JOB : JOB.with("services", ObjectType.strict(services));
    }
}
