package dev.gatewright.check;

import dev.gatewright.check.action.FutileCondition;
import dev.gatewright.check.action.IllegalInputId;
import dev.gatewright.check.action.ImageForm;
import dev.gatewright.check.action.MissingProgram;
import dev.gatewright.check.action.OldRuntime;
import dev.gatewright.check.call.CallCount;
import dev.gatewright.check.call.CallCycle;
import dev.gatewright.check.call.CallDepth;
import dev.gatewright.check.call.CallFormat;
import dev.gatewright.check.call.CallInputType;
import dev.gatewright.check.call.CallPermissions;
import dev.gatewright.check.call.DefaultEscalation;
import dev.gatewright.check.call.JobCount;
import dev.gatewright.check.call.MissingPassed;
import dev.gatewright.check.call.NotCallable;
import dev.gatewright.check.call.ShortCallSha;
import dev.gatewright.check.call.UnknownCallee;
import dev.gatewright.check.call.UnknownPassed;
import dev.gatewright.check.expression.CollectionInText;
import dev.gatewright.check.expression.ConditionText;
import dev.gatewright.check.expression.ConstantCondition;
import dev.gatewright.check.expression.ExpressionProblem;
import dev.gatewright.check.expression.ForeignPayload;
import dev.gatewright.check.expression.ImpossibleWord;
import dev.gatewright.check.expression.MisspeltOutput;
import dev.gatewright.check.expression.NotAwaited;
import dev.gatewright.check.expression.NotNeeded;
import dev.gatewright.check.expression.PartOfText;
import dev.gatewright.check.expression.ResultType;
import dev.gatewright.check.expression.RunnerOnly;
import dev.gatewright.check.expression.SecretName;
import dev.gatewright.check.expression.StepNotAbove;
import dev.gatewright.check.expression.TextAsCondition;
import dev.gatewright.check.expression.TypeProblem;
import dev.gatewright.check.expression.UndeclaredSecret;
import dev.gatewright.check.expression.UnknownNeedOutput;
import dev.gatewright.check.file.DuplicateFile;
import dev.gatewright.check.file.DuplicateFolder;
import dev.gatewright.check.file.EmptyName;
import dev.gatewright.check.file.FileName;
import dev.gatewright.check.job.CallDeadlock;
import dev.gatewright.check.job.ContainerImage;
import dev.gatewright.check.job.ContainerOptions;
import dev.gatewright.check.job.ContainerSystem;
import dev.gatewright.check.job.Deadlock;
import dev.gatewright.check.job.EmptyAxis;
import dev.gatewright.check.job.EmptyCombination;
import dev.gatewright.check.job.EmptyImage;
import dev.gatewright.check.job.EmptyMatrix;
import dev.gatewright.check.job.EnvironmentNames;
import dev.gatewright.check.job.ExcludedAxis;
import dev.gatewright.check.job.FutileExclude;
import dev.gatewright.check.job.IllegalJobId;
import dev.gatewright.check.job.IncompleteCredentials;
import dev.gatewright.check.job.JobTimeout;
import dev.gatewright.check.job.LongGroup;
import dev.gatewright.check.job.LookalikeEnvironment;
import dev.gatewright.check.job.MaxParallel;
import dev.gatewright.check.job.MisspeltInclude;
import dev.gatewright.check.job.NeedCycle;
import dev.gatewright.check.job.NoContainer;
import dev.gatewright.check.job.NoLegs;
import dev.gatewright.check.job.NoStartJob;
import dev.gatewright.check.job.NoSteps;
import dev.gatewright.check.job.PlainPassword;
import dev.gatewright.check.job.PortMapping;
import dev.gatewright.check.job.QueueConflict;
import dev.gatewright.check.job.RepeatedAxisValue;
import dev.gatewright.check.job.RepeatedNeed;
import dev.gatewright.check.job.RepeatedPort;
import dev.gatewright.check.job.ReservedJobId;
import dev.gatewright.check.job.RunnerGroupPrefix;
import dev.gatewright.check.job.ServiceName;
import dev.gatewright.check.job.SnapshotVersion;
import dev.gatewright.check.job.TooManyLegs;
import dev.gatewright.check.job.UnknownNeed;
import dev.gatewright.check.job.VolumeMapping;
import dev.gatewright.check.job.WindowsVariables;
import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Check;
import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.runner.ForeignShell;
import dev.gatewright.check.runner.LongTimeout;
import dev.gatewright.check.runner.NoRunner;
import dev.gatewright.check.runner.RunnerConflict;
import dev.gatewright.check.runner.UnknownRunner;
import dev.gatewright.check.runner.UnknownShell;
import dev.gatewright.check.schema.DuplicateKey;
import dev.gatewright.check.schema.EmptyValue;
import dev.gatewright.check.schema.ExpressionNotAllowed;
import dev.gatewright.check.schema.IgnoredKey;
import dev.gatewright.check.schema.MissingKey;
import dev.gatewright.check.schema.UnclearKind;
import dev.gatewright.check.schema.UnknownKey;
import dev.gatewright.check.schema.WrongKind;
import dev.gatewright.check.schema.WrongWord;
import dev.gatewright.check.step.ActionName;
import dev.gatewright.check.step.DeprecatedCommand;
import dev.gatewright.check.step.DuplicateStepId;
import dev.gatewright.check.step.EmptyGroup;
import dev.gatewright.check.step.EmptyScript;
import dev.gatewright.check.step.FoldedScript;
import dev.gatewright.check.step.ForegroundTarget;
import dev.gatewright.check.step.IllegalStepId;
import dev.gatewright.check.step.ParallelContent;
import dev.gatewright.check.step.PlainFileName;
import dev.gatewright.check.step.ReservedStepId;
import dev.gatewright.check.step.ShortSha;
import dev.gatewright.check.step.SiblingVariable;
import dev.gatewright.check.step.StepImage;
import dev.gatewright.check.step.StepTimeout;
import dev.gatewright.check.step.UnboundVariable;
import dev.gatewright.check.step.UnknownTarget;
import dev.gatewright.check.step.UsesFormat;
import dev.gatewright.check.step.WaitAllValue;
import dev.gatewright.check.step.WorkflowInStep;
import dev.gatewright.check.taint.UntrustedScript;
import dev.gatewright.check.trigger.CallDefaultOfAnotherType;
import dev.gatewright.check.trigger.ChoiceWithoutOptions;
import dev.gatewright.check.trigger.CronInterval;
import dev.gatewright.check.trigger.CronNever;
import dev.gatewright.check.trigger.CronSyntax;
import dev.gatewright.check.trigger.DefaultNotAnOption;
import dev.gatewright.check.trigger.DefaultOfAnotherType;
import dev.gatewright.check.trigger.EmptyFilter;
import dev.gatewright.check.trigger.FilterConflict;
import dev.gatewright.check.trigger.FilterOfNothing;
import dev.gatewright.check.trigger.FutileDefault;
import dev.gatewright.check.trigger.FutileOptions;
import dev.gatewright.check.trigger.IllegalDeclaredId;
import dev.gatewright.check.trigger.NoCron;
import dev.gatewright.check.trigger.NoTrigger;
import dev.gatewright.check.trigger.NoWorkflows;
import dev.gatewright.check.trigger.OnlyNegative;
import dev.gatewright.check.trigger.OwnRuns;
import dev.gatewright.check.trigger.PatternCheck;
import dev.gatewright.check.trigger.RepeatedOption;
import dev.gatewright.check.trigger.ReservedSecret;
import dev.gatewright.check.trigger.TooManyInputs;
import dev.gatewright.check.trigger.UnknownRun;
import dev.gatewright.check.trigger.UnknownTimeZone;
import dev.gatewright.check.use.ArtifactCharacters;
import dev.gatewright.check.use.EarlyDownload;
import dev.gatewright.check.use.HiddenFiles;
import dev.gatewright.check.use.MergedFiles;
import dev.gatewright.check.use.NoCheckout;
import dev.gatewright.check.use.RepeatedArtifact;
import dev.gatewright.check.use.UntrustedCheckout;
import dev.gatewright.check.use.UseChecks;
import dev.gatewright.check.value.BareExpression;
import dev.gatewright.check.value.DefaultVariable;
import dev.gatewright.check.value.LiteralVariable;
import dev.gatewright.check.value.ShortenedNumber;
import dev.gatewright.check.value.UnfilledText;
import dev.gatewright.check.value.VersionNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every check that there is. */
final class Catalogue {

    /** What is checked of the steps of jobs and of composite actions alike. */
    private static final List<StepsCheck> STEPS = List.of(
            new ActionName(),
            new DeprecatedCommand(),
            new DuplicateStepId(),
            new EmptyGroup(),
            new EmptyScript(),
            new FoldedScript(),
            new ForegroundTarget(),
            new IllegalStepId(),
            new ParallelContent(),
            new PlainFileName(),
            new ReservedStepId(),
            new ShortSha(),
            new StepImage(),
            new StepTimeout(),
            new UnknownTarget(),
            new UsesFormat(),
            new WaitAllValue(),
            new WorkflowInStep(),
            new NotAwaited(),
            new StepNotAbove());

    private static final List<WorkflowCheck> OWN_OF_WORKFLOWS = List.of(
            new CallDefaultOfAnotherType(),
            new ChoiceWithoutOptions(),
            new CronInterval(),
            new CronNever(),
            new CronSyntax(),
            new DefaultNotAnOption(),
            new DefaultOfAnotherType(),
            new FilterConflict(),
            new NoTrigger(),
            new OnlyNegative(),
            new TooManyInputs(),
            new UnknownTimeZone(),
            new MaxParallel(),
            new PlainPassword(),
            new RepeatedAxisValue(),
            new RepeatedNeed(),
            new NoRunner(),
            new RunnerConflict(),
            new UnknownRunner(),
            new UnknownShell(),
            new EmptyFilter(),
            new OwnRuns(),
            new ReservedSecret(),
            new EmptyName(),
            new FilterOfNothing(),
            new FutileDefault(),
            new FutileOptions(),
            new NoCron(),
            new NoWorkflows(),
            new NoCheckout(),
            new ArtifactCharacters(),
            new EarlyDownload(),
            new HiddenFiles(),
            new MergedFiles(),
            new RepeatedArtifact(),
            new UnfilledText(),
            new UntrustedCheckout(),
            new RepeatedOption(),
            new Deadlock(),
            new EnvironmentNames(),
            new LongGroup(),
            new NeedCycle(),
            new NoStartJob(),
            new QueueConflict(),
            new ContainerOptions(),
            new ContainerSystem(),
            new EmptyAxis(),
            new EmptyCombination(),
            new EmptyImage(),
            new EmptyMatrix(),
            new ExcludedAxis(),
            new IllegalJobId(),
            new JobTimeout(),
            new MisspeltInclude(),
            new NoContainer(),
            new NoLegs(),
            new NoSteps(),
            new ReservedJobId(),
            new RunnerGroupPrefix(),
            new SnapshotVersion(),
            new TooManyLegs(),
            new UnknownNeed(),
            new RunnerOnly(),
            new SiblingVariable(),
            new UnboundVariable(),
            new VolumeMapping(),
            new WindowsVariables(),
            new CallFormat(),
            new ShortCallSha(),
            new NotNeeded(),
            new FutileExclude(),
            new IncompleteCredentials(),
            new ForeignShell(),
            new BareExpression(),
            new DefaultVariable(),
            new LiteralVariable(),
            new ShortenedNumber(),
            new VersionNumber(),
            new ContainerImage(),
            new PortMapping(),
            new RepeatedPort(),
            new ServiceName(),
            new LongTimeout(),
            new IllegalDeclaredId(),
            PatternCheck.BROKEN,
            PatternCheck.FUTILE,
            PatternCheck.LITERAL,
            PatternCheck.NEEDLESS);

    private static final List<ActionCheck> OWN_OF_ACTIONS = List.of(
            new FutileCondition(),
            new IllegalInputId(),
            new ImageForm(),
            new MissingProgram(),
            new OldRuntime(),
            new UnboundVariable(),
            new BareExpression(),
            new DefaultVariable(),
            new LiteralVariable(),
            new ShortenedNumber());

    static final List<WorkflowCheck> WORKFLOW =
            Stream.concat(OWN_OF_WORKFLOWS.stream(), STEPS.stream()).toList();

    static final List<ActionCheck> ACTION =
            Stream.concat(OWN_OF_ACTIONS.stream(), STEPS.stream()).toList();

    private static final List<PipelineCheck> PIPELINE = List.of(
            new CallInputType(),
            MissingPassed.INPUT,
            MissingPassed.SECRET,
            new NotCallable(),
            UnknownPassed.INPUT,
            UnknownPassed.SECRET,
            new CallDeadlock(),
            new DuplicateFile(),
            new UnknownRun(),
            new DuplicateFolder(),
            new FileName(),
            new LookalikeEnvironment(),
            new MisspeltOutput(),
            new UnknownNeedOutput(),
            new UntrustedScript(),
            new UnknownCallee());

    /** The rules of the walk over the schema, and of the expressions that it meets. */
    private static final List<Rule> WALK = List.of(
            DuplicateKey.RULE,
            EmptyValue.RULE,
            WrongKind.RULE,
            WrongWord.RULE,
            WrongWord.IGNORED,
            MissingKey.RULE,
            MissingKey.OF_OUTPUT,
            UnclearKind.RULE,
            UnknownKey.RULE,
            IgnoredKey.RULE,
            ExpressionNotAllowed.RULE,
            UnknownKey.RAW,
            ExpressionProblem.SYNTAX,
            ExpressionProblem.CONTEXT,
            ExpressionProblem.FUNCTION,
            ExpressionProblem.LENGTH,
            ConditionText.RULE,
            ConstantCondition.RULE,
            CollectionInText.RULE,
            ForeignPayload.RULE,
            ImpossibleWord.RULE,
            PartOfText.RULE,
            ResultType.RULE,
            SecretName.RULE,
            TextAsCondition.RULE,
            UndeclaredSecret.RULE,
            TypeProblem.PROPERTY,
            TypeProblem.VARIABLE,
            TypeProblem.ARGUMENT,
            TypeProblem.FORMAT,
            TypeProblem.JSON,
            TypeProblem.CASE,
            TypeProblem.INDEX,
            TypeProblem.COMPARISON);

    private Catalogue() {}

    static List<PipelineCheck> pipeline(Settings settings) {
        List<PipelineCheck> all = new ArrayList<>(PIPELINE);
        all.add(new CallDepth(settings.limits()));
        all.add(new CallCount(settings.limits()));
        all.add(new CallCycle(settings.limits()));
        all.add(new JobCount(settings.limits()));
        all.add(settings.defaults().map(CallPermissions::new).orElseGet(CallPermissions::new));
        if (settings.defaults().isEmpty()) {
            all.add(new DefaultEscalation());
        }
        return all;
    }

    static List<Rule> rules() {
        Stream<Rule> checks = Stream.of(WORKFLOW, ACTION, pipeline(Settings.reading()))
                .flatMap(List::stream)
                .map(Check::rule);
        return Stream.of(WALK.stream(), UseChecks.rules().stream(), checks)
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }
}
