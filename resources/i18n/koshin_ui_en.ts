<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecordSums</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>a state, and how many are in it</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::CredentialModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>a term ended</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::EvidencePage</name>
    <message numerus="yes">
        <source>%n files were added as evidence.</source>
        <translation>
            <numerusform>One file was added as evidence.</numerusform>
            <numerusform>%n files were added as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing or altered.</source>
        <translation>
            <numerusform>One file is missing or altered.</numerusform>
            <numerusform>%n files are missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not attached to any record.</source>
        <translation>
            <numerusform>%n file is not attached to any record.</numerusform>
            <numerusform>%n files are not attached to any record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all unchanged (checked %1).</source>
        <translation>
            <numerusform>%n file, unchanged (checked %1).</numerusform>
            <numerusform>%n files, all unchanged (checked %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored, none missing.</source>
        <translation>
            <numerusform>%n file stored, none missing.</numerusform>
            <numerusform>%n files stored, none missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no evidence (training and engagements).</source>
        <translation>
            <numerusform>%n record has no evidence (training and engagements).</numerusform>
            <numerusform>%n records have no evidence (training and engagements).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no evidence (training and engagements since %1).</source>
        <translation>
            <numerusform>%n record has no evidence (training and engagements since %1).</numerusform>
            <numerusform>%n records have no evidence (training and engagements since %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n change(s).</source>
        <translation>
            <numerusform>The latest change.</numerusform>
            <numerusform>The latest %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ImportPreview</name>
    <message numerus="yes">
        <source>%n record(s) to add, %1 already there.</source>
        <translation>
            <numerusform>%n record to add, %1 already there.</numerusform>
            <numerusform>%n records to add, %1 already there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::MainWindow</name>
    <message numerus="yes">
        <source>Sample data – changes are not saved · %n records</source>
        <translation>
            <numerusform>Sample data – changes are not saved · %n record</numerusform>
            <numerusform>Sample data – changes are not saved · %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 · %n records</source>
        <translation>
            <numerusform>Data: %1 · %n record</numerusform>
            <numerusform>Data: %1 · %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a confirmation form for %n record(s).</source>
        <translation>
            <numerusform>“%1” is a confirmation form for %n record.</numerusform>
            <numerusform>“%1” is a confirmation form for %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::OthersPage</name>
    <message numerus="yes">
        <source>%n credentials.</source>
        <translation>
            <numerusform>%n credential.</numerusform>
            <numerusform>%n credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s).</source>
        <translation>
            <numerusform>%n plan.</numerusform>
            <numerusform>%n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s).</source>
        <translation>
            <numerusform>%n client.</numerusform>
            <numerusform>%n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifier(s).</source>
        <translation>
            <numerusform>%n verifier.</numerusform>
            <numerusform>%n verifiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s).</source>
        <translation>
            <numerusform>%n template.</numerusform>
            <numerusform>%n templates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::Page</name>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::PracticePage</name>
    <message numerus="yes">
        <source>%n entries selected · %1</source>
        <translation>
            <numerusform>%n entry selected · %1</numerusform>
            <numerusform>%n entries selected · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practice entries shown, %2.</source>
        <translation>
            <numerusform>%1 of %n practice entry shown, %2.</numerusform>
            <numerusform>%1 of %n practice entries shown, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) (%1 with evidence)</source>
        <translation>
            <numerusform>%n entry (%1 with evidence)</numerusform>
            <numerusform>%n entries (%1 with evidence)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) (%1 with evidence)</source>
        <translation>
            <numerusform>%n engagement (%1 with evidence)</numerusform>
            <numerusform>%n engagements (%1 with evidence)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ProofPanel</name>
    <message numerus="yes">
        <source>All %n counted</source>
        <translation>
            <numerusform>The one counted</numerusform>
            <numerusform>All %n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n not counted</source>
        <translation>
            <numerusform>The one not counted</numerusform>
            <numerusform>All %n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RecordCommands</name>
    <message numerus="yes">
        <source>%n records were removed.</source>
        <translation>
            <numerusform>%n record was removed.</numerusform>
            <numerusform>%n records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were added on %1.</source>
        <translation>
            <numerusform>%n copy was added on %1.</numerusform>
            <numerusform>%n copies were added on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n change(s) skipped because their contents were permanently erased.</source>
        <translation>
            <numerusform>%1. One change was skipped because its contents were permanently erased.</numerusform>
            <numerusform>%1. %n changes were skipped because their contents were permanently erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) detached and removed.</source>
        <translation>
            <numerusform>The file was detached and removed.</numerusform>
            <numerusform>%n files were detached and removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recorded as signed.</source>
        <translation>
            <numerusform>%n record was recorded as signed.</numerusform>
            <numerusform>%n records were recorded as signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>%n file was added as evidence.</numerusform>
            <numerusform>%n files were added as evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RequirementsPage</name>
    <message numerus="yes">
        <source>Scenario: %n plan(s) counted as completed. Your records are unchanged.</source>
        <translation>
            <numerusform>Scenario: one plan counted as completed. Your records are unchanged.</numerusform>
            <numerusform>Scenario: %n plans counted as completed. Your records are unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::SettingsPage</name>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n problem found: %1</numerusform>
            <numerusform>%n problems found. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::TodoModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things to do</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>asked</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::TrainingPage</name>
    <message numerus="yes">
        <source>%n without evidence.</source>
        <translation>
            <numerusform>%n without evidence.</numerusform>
            <numerusform>%n without evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1</source>
        <translation>
            <numerusform>%n selected · %1</numerusform>
            <numerusform>%n selected · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training records in the last 12 months, %1.</source>
        <translation>
            <numerusform>%n training record in the last 12 months, %1.</numerusform>
            <numerusform>%n training records in the last 12 months, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training records shown, %2.</source>
        <translation>
            <numerusform>%1 of %n training record shown, %2.</numerusform>
            <numerusform>%1 of %n training records shown, %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
