<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n record(s), all complete.</source>
        <translation>
            <numerusform>%n record, complete.</numerusform>
            <numerusform>%n records, all complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are drawn.</source>
        <translation>
            <numerusform>The only record is drawn.</numerusform>
            <numerusform>All %n records are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be accepted.</source>
        <translation>
            <numerusform>%n of them would not be accepted.</numerusform>
            <numerusform>%n of them would not be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known.</source>
        <comment>records</comment>
        <translation>
            <numerusform>Of %n it is not known.</numerusform>
            <numerusform>Of %n it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most often missing: %1 (%n record(s)).</source>
        <translation>
            <numerusform>Most often missing: %1 (%n record).</numerusform>
            <numerusform>Most often missing: %1 (%n records).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>At least %n engagement(s)</source>
        <translation>
            <numerusform>At least %n engagement</numerusform>
            <numerusform>At least %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work in at least %n different month(s)</source>
        <translation>
            <numerusform>Work in at least %n month</numerusform>
            <numerusform>Work in at least %n different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n different month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the day of entry is not known.</source>
        <translation>
            <numerusform>For %n of them the day of entry is not known.</numerusform>
            <numerusform>For %n of them the day of entry is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) outside this period that belong to no engagement are not listed.</source>
        <translation>
            <numerusform>%n entry outside this period that belongs to no engagement is not listed.</numerusform>
            <numerusform>%n entries outside this period that belong to no engagement are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) and entries after this day are not listed.</source>
        <translation>
            <numerusform>%n engagement or entry after this day is not listed.</numerusform>
            <numerusform>%n engagements and entries after this day are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice entry(s)</source>
        <translation>
            <numerusform>%n practice entry</numerusform>
            <numerusform>%n practice entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifier(s)</source>
        <translation>
            <numerusform>%n verifier</numerusform>
            <numerusform>%n verifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-assessment(s)</source>
        <translation>
            <numerusform>%n self-assessment</numerusform>
            <numerusform>%n self-assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring task(s)</source>
        <translation>
            <numerusform>%n recurring task</numerusform>
            <numerusform>%n recurring tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence came without the file: %1. Attach it, or there is nothing to show.</source>
        <translation>
            <numerusform>One piece of evidence came without its file: %1. Attach it, or there is nothing to show.</numerusform>
            <numerusform>%n pieces of evidence came without their files: %1. Attach them, or there is nothing to show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>Plan “%1”: done %n day(s) after the planned %2.</source>
        <translation>
            <numerusform>Plan “%1”: done %n day after the planned %2.</numerusform>
            <numerusform>Plan “%1”: done %n days after the planned %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1”: done %n day(s) before the planned %2.</source>
        <translation>
            <numerusform>Plan “%1”: done %n day before the planned %2.</numerusform>
            <numerusform>Plan “%1”: done %n days before the planned %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) after the planned %1.</source>
        <translation>
            <numerusform>Done %n day after the planned %1.</numerusform>
            <numerusform>Done %n days after the planned %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) before the planned %1.</source>
        <translation>
            <numerusform>Done %n day before the planned %1.</numerusform>
            <numerusform>Done %n days before the planned %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Still to do: %n duties, the first “%1” by %2.</source>
        <translation>
            <numerusform>Still to do: %n duty, “%1” by %2.</numerusform>
            <numerusform>Still to do: %n duties, the first “%1” by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) met provisionally, none left.</source>
        <translation>
            <numerusform>%n requirement met provisionally, none left.</numerusform>
            <numerusform>%n requirements met provisionally, none left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) undecided.</source>
        <translation>
            <numerusform>%n requirement undecided.</numerusform>
            <numerusform>%n requirements undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>%n fee</numerusform>
            <numerusform>%n fees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other obligation(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>%n other obligation</numerusform>
            <numerusform>%n other obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) still to pay.</source>
        <translation>
            <numerusform>%n fee still to pay.</numerusform>
            <numerusform>%n fees still to pay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message numerus="yes">
        <source>%n practice entries in the last 12 months, %1.</source>
        <translation>
            <numerusform>%n practice entry in the last 12 months, %1.</numerusform>
            <numerusform>%n practice entries in the last 12 months, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries: %1 with evidence, %2 with a signed confirmation.</source>
        <translation>
            <numerusform>%n entry: %1 with evidence, %2 with a signed confirmation.</numerusform>
            <numerusform>%n entries: %1 with evidence, %2 with a signed confirmation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagements: %1 finished, %2 with evidence, %3 with a signed confirmation.</source>
        <translation>
            <numerusform>%n engagement: %1 finished, %2 with evidence, %3 with a signed confirmation.</numerusform>
            <numerusform>%n engagements: %1 finished, %2 with evidence, %3 with a signed confirmation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Little or no work on %1 and %n more.</source>
        <translation>
            <numerusform>Little or no work on %1 and %n more.</numerusform>
            <numerusform>Little or no work on %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the topic(s) %1</source>
        <translation>
            <numerusform>the topic %1</numerusform>
            <numerusform>the topics %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the syllabus part(s) %1</source>
        <translation>
            <numerusform>the syllabus part %1</numerusform>
            <numerusform>the syllabus parts %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <comment>recorded</comment>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the CSF function(s) %1</source>
        <translation>
            <numerusform>the CSF function %1</numerusform>
            <numerusform>the CSF functions %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>Practice in at least %n different month(s).</source>
        <translation>
            <numerusform>Practice in at least %n different month.</numerusform>
            <numerusform>Practice in at least %n different months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: allow %n day(s), %2 (%3)</source>
        <comment>step, day, standing</comment>
        <translation>
            <numerusform>%1: allow %n day, %2 (%3)</numerusform>
            <numerusform>%1: allow %n days, %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one record can serve at most %n credential(s)</source>
        <translation>
            <numerusform>one record can serve at most %n credential</numerusform>
            <numerusform>one record can serve at most %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: allow %n more day(s), %2 (%3)</source>
        <comment>step, day, standing</comment>
        <translation>
            <numerusform>%1: allow %n more day, %2 (%3)</numerusform>
            <numerusform>%1: allow %n more days, %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n engagement(s) finished in the counting period.</source>
        <translation>
            <numerusform>At least %n engagement finished in the counting period.</numerusform>
            <numerusform>At least %n engagements finished in the counting period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n syllabus item(s) per engagement.</source>
        <translation>
            <numerusform>At least %n syllabus item per engagement.</numerusform>
            <numerusform>At least %n syllabus items per engagement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n piece(s) of evidence per engagement.</source>
        <translation>
            <numerusform>At least %n piece of evidence per engagement.</numerusform>
            <numerusform>At least %n pieces of evidence per engagement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propose</name>
    <message numerus="yes">
        <source>“%2”: %n time(s), %3 and %4 each, from %1</source>
        <translation>
            <numerusform>“%2”: once, %3, %4, from %1</numerusform>
            <numerusform>“%2”: %n times, %3 and %4 each, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) have no fee entered.</source>
        <translation>
            <numerusform>One plan has no fee entered.</numerusform>
            <numerusform>%n plans have no fee entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The courses on file do not cover %n requirement(s).</source>
        <translation>
            <numerusform>The courses on file do not cover %n requirement.</numerusform>
            <numerusform>The courses on file do not cover %n requirements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements would be met, %n of them provisionally.</source>
        <translation>
            <numerusform>All requirements would be met, %n of them provisionally.</numerusform>
            <numerusform>All requirements would be met, %n of them provisionally.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requirement(s) are still short.</source>
        <comment>sums</comment>
        <translation>
            <numerusform>%1: %n requirement is still short.</numerusform>
            <numerusform>%1: %n requirements are still short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After them, %n requirement(s) stay open: %1; %2 more are met provisionally. Annual fees are separate.</source>
        <translation>
            <numerusform>After them, %n requirement stays open: %1; %2 more met provisionally. Annual fees are separate.</numerusform>
            <numerusform>After them, %n requirements stay open: %1; %2 more met provisionally. Annual fees are separate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After them, %n requirement(s) stay open: %1. Annual fees are separate.</source>
        <translation>
            <numerusform>After them, %n requirement stays open: %1. Annual fees are separate.</numerusform>
            <numerusform>After them, %n requirements stay open: %1. Annual fees are separate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest total from %n known option(s).</source>
        <translation>
            <numerusform>The only known option.</numerusform>
            <numerusform>The lowest total from %n known options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free claim(s) included.</source>
        <translation>
            <numerusform>%n free claim included.</numerusform>
            <numerusform>%n free claims included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes all %n known option(s).</source>
        <translation>
            <numerusform>It takes the %n known option.</numerusform>
            <numerusform>It takes all %n known options.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n record(s) that count for %1 have no evidence yet. It is due by %2.</source>
        <translation>
            <numerusform>%n record that counts for %1 has no evidence yet. It is due by %2.</numerusform>
            <numerusform>%n records that count for %1 have no evidence yet. It is due by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that count have no evidence yet.</source>
        <translation>
            <numerusform>%n record that counts has no evidence yet.</numerusform>
            <numerusform>%n records that count have no evidence yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without evidence</source>
        <translation>
            <numerusform>%n record without evidence</numerusform>
            <numerusform>%n records without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message numerus="yes">
        <source>up to %n time(s) in each period</source>
        <translation>
            <numerusform>once in each period</numerusform>
            <numerusform>up to %n times in each period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n deadline(s) of your credentials in the next 12 months.</source>
        <translation>
            <numerusform>%n deadline of your credentials in the next 12 months.</numerusform>
            <numerusform>%n deadlines of your credentials in the next 12 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message numerus="yes">
        <source>%n to look into</source>
        <translation>
            <numerusform>%n to look into</numerusform>
            <numerusform>%n to look into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without evidence</source>
        <translation>
            <numerusform>%n record without evidence</numerusform>
            <numerusform>%n records without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requirement(s), not begun yet</source>
        <translation>
            <numerusform>%n more requirement, not begun yet</numerusform>
            <numerusform>%n more requirements, not begun yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to go in %n day(s)</source>
        <comment>credential, credits</comment>
        <translation>
            <numerusform>%1: %2 to go in %n day</numerusform>
            <numerusform>%1: %2 to go in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) due soon</source>
        <translation>
            <numerusform>%n requirement due soon</numerusform>
            <numerusform>%n requirements due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) missed</source>
        <translation>
            <numerusform>%n requirement missed</numerusform>
            <numerusform>%n requirements missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) overdue</source>
        <translation>
            <numerusform>%n fee overdue</numerusform>
            <numerusform>%n fees overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) lapsed</source>
        <translation>
            <numerusform>%n credential lapsed</numerusform>
            <numerusform>%n credentials lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewal is recorded, so all %n credentials count as lapsed.</source>
        <translation>
            <numerusform>No renewal is recorded, so %n credential counts as lapsed.</numerusform>
            <numerusform>No renewal is recorded, so all %n credentials count as lapsed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) met only by working assumptions.</source>
        <translation>
            <numerusform>%n requirement met only by a working assumption.</numerusform>
            <numerusform>%n requirements met only by working assumptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation request(s)</source>
        <translation>
            <numerusform>%n confirmation request</numerusform>
            <numerusform>%n confirmation requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 course(s)</source>
        <translation>
            <numerusform>%1 course</numerusform>
            <numerusform>%1 courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 engagement(s)</source>
        <translation>
            <numerusform>%1 engagement</numerusform>
            <numerusform>%1 engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 application(s)</source>
        <translation>
            <numerusform>%1 application</numerusform>
            <numerusform>%1 applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fee(s)</source>
        <translation>
            <numerusform>%1 fee</numerusform>
            <numerusform>%1 fees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s)</source>
        <translation>
            <numerusform>%1 report</numerusform>
            <numerusform>%1 reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exam(s)</source>
        <translation>
            <numerusform>%1 exam</numerusform>
            <numerusform>%1 exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 audit(s)</source>
        <translation>
            <numerusform>%1 audit</numerusform>
            <numerusform>%1 audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 categories</source>
        <translation>
            <numerusform>%1 category</numerusform>
            <numerusform>%1 categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requirement(s)</source>
        <translation>
            <numerusform>%1 requirement</numerusform>
            <numerusform>%1 requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::PasteText</name>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that right?</source>
        <translation>
            <numerusform>%1 within %n day is more than 24 hours a day. Is that right?</numerusform>
            <numerusform>%1 within %n days is more than 24 hours a day. Is that right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that right?</source>
        <translation>
            <numerusform>%1 days of work within %n day: is that right?</numerusform>
            <numerusform>%1 days of work within %n days: is that right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready, %1 to check.</source>
        <translation>
            <numerusform>%n row ready, %1 to check.</numerusform>
            <numerusform>%n rows ready, %1 to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n row ready.</numerusform>
            <numerusform>%n rows ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors.</source>
        <translation>
            <numerusform>%n row has errors.</numerusform>
            <numerusform>%n rows have errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already exist.</source>
        <translation>
            <numerusform>%n row already exists.</numerusform>
            <numerusform>%n rows already exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet will be added under the name given here.</source>
        <translation>
            <numerusform>%n client not recorded yet will be added under the name given here.</numerusform>
            <numerusform>%n clients not recorded yet will be added under the names given here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need an answer.</source>
        <translation>
            <numerusform>%n row needs an answer.</numerusform>
            <numerusform>%n rows need an answer.</numerusform>
        </translation>
    </message>
</context>
</TS>
