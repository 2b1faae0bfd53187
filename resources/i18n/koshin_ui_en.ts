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
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::EvidencePage</name>
    <message numerus="yes">
        <source>All %n files are in the store.</source>
        <translation>
            <numerusform>The one file is in the store.</numerusform>
            <numerusform>All %n files are in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept as evidence.</source>
        <translation>
            <numerusform>The file is kept as evidence.</numerusform>
            <numerusform>%n files are kept as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing from the store or altered.</source>
        <translation>
            <numerusform>One file is missing from the store or altered.</numerusform>
            <numerusform>%n files are missing from the store or altered.</numerusform>
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
        <source>Demonstration, kept nowhere · %n records</source>
        <translation>
            <numerusform>Demonstration, kept nowhere · %n record</numerusform>
            <numerusform>Demonstration, kept nowhere · %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 · %n records</source>
        <translation>
            <numerusform>Data: %1 · %n record</numerusform>
            <numerusform>Data: %1 · %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::OverviewPage</name>
    <message numerus="yes">
        <source>Spent: %n %</source>
        <translation>
            <numerusform>Spent: %n %</numerusform>
            <numerusform>Spent: %n %</numerusform>
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
        <source>%n entries of practice, %1 in all.</source>
        <translation>
            <numerusform>%n entry of practice, %1 in all.</numerusform>
            <numerusform>%n entries of practice, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagements; with evidence: %1.</source>
        <translation>
            <numerusform>%n engagement; with evidence: %1.</numerusform>
            <numerusform>%n engagements; with evidence: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected · %1</source>
        <translation>
            <numerusform>%n entry selected · %1</numerusform>
            <numerusform>%n entries selected · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries of practice shown, %2.</source>
        <translation>
            <numerusform>%1 of %n entry of practice shown, %2.</numerusform>
            <numerusform>%1 of %n entries of practice shown, %2.</numerusform>
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
        <source>%1. Passed over, because their contents were erased for good: %n step(s).</source>
        <translation>
            <numerusform>%1. Passed over, because its contents were erased for good: %n step.</numerusform>
            <numerusform>%1. Passed over, because their contents were erased for good: %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RequirementsPage</name>
    <message numerus="yes">
        <source>A scenario: as if %n plan(s) were carried out. The records are unchanged.</source>
        <translation>
            <numerusform>A scenario: as if one plan were carried out. The records are unchanged.</numerusform>
            <numerusform>A scenario: as if %n plans were carried out. The records are unchanged.</numerusform>
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
</context>
<context>
    <name>koshin::TrainingPage</name>
    <message numerus="yes">
        <source>%n trainings recorded, %1 in all.</source>
        <translation>
            <numerusform>%n training recorded, %1 in all.</numerusform>
            <numerusform>%n trainings recorded, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence yet.</source>
        <translation>
            <numerusform>%n without evidence yet.</numerusform>
            <numerusform>%n without evidence yet.</numerusform>
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
        <source>%1 of %n trainings shown, %2.</source>
        <translation>
            <numerusform>%1 of %n training shown, %2.</numerusform>
            <numerusform>%1 of %n trainings shown, %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
