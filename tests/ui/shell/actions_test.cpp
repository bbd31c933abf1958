#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "fuzzy_match.h"
#include "vidgo/ui/shell/action_registry.h"
#include "vidgo/ui/shell/palette_model.h"
#include "vidgo/ui/shell/shortcut_model.h"

using namespace vidgo;
using namespace vidgo::ui::shell;

/// The one list of actions, and the three that use it: palette, shortcut sheet, keys.
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFindTexts_data();
    void wordsFindTexts();
    void betterFitsScoreHigher();
    void everyActionIsNamedInEveryLanguage();
    void noTwoActionsShareKeys();
    void anActionSaysWhatIsWanted_data();
    void anActionSaysWhatIsWanted();
    void whatIsNotEnabledDoesNothing();
    void chosenKeysTakeThePlaceOfTheUsual();
    void keysThatAreTakenAreTold();
    void onlySensibleKeysCount_data();
    void onlySensibleKeysCount();
    void thePaletteBeginsWithWhatWasUsedLast();
    void thePaletteFindsByEnglishInAnyLanguage();
    void thePaletteListsActionsBeforeHits();
    void thePaletteSaysWhenNothingFits();
    void thePaletteSaysWhatCouldNotBeSearched();
    void theSheetListsKeysAndThoseOfPages();
    void theSheetIsSearched();
};

namespace {

struct Studio
{
    Studio() { actions.setHub(&fakes.hub); }

    test::FakeServices fakes;
    ActionRegistry actions;
};

template <class Model>
QString at(const Model& model, int row, int role)
{
    return model.data(model.index(row), role).toString();
}

template <class Model>
int rowOf(const Model& model, int role, const QString& value)
{
    for (int row = 0; row < model.rowCount({}); ++row)
        if (at(model, row, role) == value)
            return row;
    return -1;
}

} // namespace

void ActionsTest::wordsFindTexts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* typed, const char* text, bool found) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << found;
    };
    row("lib", "Library", true);
    row("LIBRARY", "Library", true);
    row("removal back", "Background removal", true);
    row("bgrm", "Background removal", true);
    row("espanol", "Español", true);
    row("去除", "去除背景", true);
    row("背景", "去除背景", true);
    row("배경", "배경 제거", true);
    row("xyz", "Library", false);
    row("library xyz", "Library", false);
    row("yl", "Library", false);
}

void ActionsTest::wordsFindTexts()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(FuzzyQuery(typed).score(text, {}).has_value(), found);
}

void ActionsTest::betterFitsScoreHigher()
{
    const FuzzyQuery query(QStringLiteral("set"));
    const auto score = [&query](const char* text, const char* keywords = "") {
        return query.score(QString::fromLatin1(text), QString::fromLatin1(keywords)).value_or(-10000);
    };
    QVERIFY(score("Settings") > score("Reset all"));
    QVERIFY(score("Data set") > score("Reset all"));
    QVERIFY(score("Reset all") > score("Smart effects"));
    QVERIFY(score("Settings") > score("Options", "settings"));
    QVERIFY(FuzzyQuery(QStringLiteral("  ")).isEmpty());
}

void ActionsTest::everyActionIsNamedInEveryLanguage()
{
    Studio studio;
    PaletteModel palette;
    palette.setActions(&studio.actions);
    for (const auto language : kLanguages) {
        studio.fakes.hub.setLanguage(language);
        for (int row = 0; row < palette.rowCount({}); ++row) {
            QVERIFY(!at(palette, row, PaletteModel::Title).isEmpty());
            QVERIFY2(!at(palette, row, PaletteModel::IconName).isEmpty(),
                     qPrintable(at(palette, row, PaletteModel::RowId)));
        }
    }
    QCOMPARE(studio.actions.textOf(QStringLiteral("page.background_removal")),
             QString::fromStdString(
                 studio.fakes.catalog.data.tool(Tool::BackgroundRemoval)->name.in(kLanguages.back())));
}

void ActionsTest::noTwoActionsShareKeys()
{
    Studio studio;
    const auto bindings = studio.actions.bindings();
    QVERIFY(bindings.size() >= 12);
    for (const auto& entry : bindings) {
        const auto id = entry.toMap().value(QStringLiteral("actionId")).toString();
        for (const auto& keys : entry.toMap().value(QStringLiteral("keys")).toStringList())
            QVERIFY2(studio.actions.conflictOf(id, keys).isEmpty(), qPrintable(id + keys));
    }
}

void ActionsTest::anActionSaysWhatIsWanted_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char* action, const char* signal, const QVariantList& arguments) {
        QTest::newRow(action) << QString::fromLatin1(action) << QByteArray(signal) << arguments;
    };
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    row("page.library", SIGNAL(pageWanted(QString)), {text("library")});
    row("topic.background_removal.electronics", SIGNAL(topicWanted(QString, QString)),
        {text("background_removal"), text("electronics")});
    row("setting.storage", SIGNAL(settingWanted(QString)), {text("storage")});
    row("theme.dark", SIGNAL(themeWanted(QString)), {text("dark")});
    row("language.zh-TW", SIGNAL(languageWanted(QString)), {text("zh-TW")});
    row("command.full_screen", SIGNAL(commandWanted(QString)), {text("full_screen")});
}

void ActionsTest::anActionSaysWhatIsWanted()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, signal);
    QFETCH(QVariantList, arguments);
    Studio studio;
    QSignalSpy wanted(&studio.actions, signal.constData());
    QSignalSpy triggered(&studio.actions, &ActionRegistry::triggered);
    studio.actions.trigger(action);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(QVariantList(wanted.first()), arguments);
    QCOMPARE(triggered.count(), 1);
}

void ActionsTest::whatIsNotEnabledDoesNothing()
{
    Studio studio;
    QSignalSpy triggered(&studio.actions, &ActionRegistry::triggered);
    studio.actions.setEnabled(QStringLiteral("command.export_last"), false);
    studio.actions.trigger(QStringLiteral("command.export_last"));
    studio.actions.trigger(QStringLiteral("command.unheard_of"));
    QCOMPARE(triggered.count(), 0);
    studio.actions.setEnabled(QStringLiteral("command.export_last"), true);
    studio.actions.trigger(QStringLiteral("command.export_last"));
    QCOMPARE(triggered.count(), 1);
}

void ActionsTest::chosenKeysTakeThePlaceOfTheUsual()
{
    Studio studio;
    const auto library = QStringLiteral("page.library");
    QCOMPARE(studio.actions.keysOf(library), QStringLiteral("Ctrl+9"));
    studio.actions.setOverrides(
        {{library, QStringLiteral("Ctrl+L")}, {QStringLiteral("page.home"), QString()}});
    QCOMPARE(studio.actions.keysOf(library), QStringLiteral("Ctrl+L"));
    QVERIFY(studio.actions.isChanged(library));
    QVERIFY(studio.actions.keysOf(QStringLiteral("page.home")).isEmpty());
    for (const auto& entry : studio.actions.bindings())
        QVERIFY(entry.toMap().value(QStringLiteral("actionId")) != QStringLiteral("page.home"));
}

void ActionsTest::keysThatAreTakenAreTold()
{
    Studio studio;
    const auto library = QStringLiteral("page.library");
    QCOMPARE(studio.actions.conflictOf(library, QStringLiteral("Ctrl+1")), QStringLiteral("page.home"));
    QCOMPARE(studio.actions.conflictOf(library, QStringLiteral("Ctrl+/")),
             QStringLiteral("command.shortcuts"));
    QVERIFY(studio.actions.conflictOf(library, QStringLiteral("Ctrl+9")).isEmpty());
    QVERIFY(studio.actions.conflictOf(library, QStringLiteral("Ctrl+Alt+L")).isEmpty());
    QVERIFY(studio.actions.conflictOf(library, QString()).isEmpty());
}

void ActionsTest::onlySensibleKeysCount_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* name, int key, Qt::KeyboardModifiers with, const char* keys) {
        QTest::newRow(name) << key << static_cast<int>(with.toInt()) << QString::fromLatin1(keys);
    };
    row("with Ctrl", Qt::Key_L, Qt::ControlModifier, "Ctrl+L");
    row("with two", Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "Ctrl+Shift+L");
    row("function key", Qt::Key_F5, {}, "F5");
    row("of the keypad", Qt::Key_5, Qt::ControlModifier | Qt::KeypadModifier, "Ctrl+5");
    row("arrow with Alt", Qt::Key_Left, Qt::AltModifier, "Alt+Left");
    row("a letter", Qt::Key_L, {}, "");
    row("a capital", Qt::Key_L, Qt::ShiftModifier, "");
    row("a modifier alone", Qt::Key_Control, Qt::ControlModifier, "");
    row("Escape", Qt::Key_Escape, {}, "");
    row("Tab with Ctrl", Qt::Key_Tab, Qt::ControlModifier, "");
    row("Return", Qt::Key_Return, {}, "");
}

void ActionsTest::onlySensibleKeysCount()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, keys);
    QCOMPARE(ActionRegistry::keysFrom(key, modifiers), keys);
}

void ActionsTest::thePaletteBeginsWithWhatWasUsedLast()
{
    Studio studio;
    {
        PaletteModel palette;
        palette.setActions(&studio.actions);
        QCOMPARE(palette.state(), PaletteModel::Content);
        QCOMPARE(at(palette, 0, PaletteModel::RowId), QStringLiteral("page.home"));
        palette.remember(QStringLiteral("command.full_screen"));
        palette.remember(QStringLiteral("theme.dark"));
        QCOMPARE(at(palette, 0, PaletteModel::RowId), QStringLiteral("theme.dark"));
        QCOMPARE(at(palette, 1, PaletteModel::RowId), QStringLiteral("command.full_screen"));
        QVERIFY(at(palette, 0, PaletteModel::Section) != at(palette, 2, PaletteModel::Section));
        for (const auto* page : {"home", "gallery", "library", "plans", "profile", "settings", "try_on"})
            palette.remember(QStringLiteral("page.") + QString::fromLatin1(page));
    }
    PaletteModel next; // at the next start
    next.setActions(&studio.actions);
    QCOMPARE(at(next, 0, PaletteModel::RowId), QStringLiteral("page.try_on"));
    int recent = 0;
    for (int row = 0; row < next.rowCount({}); ++row)
        recent += at(next, row, PaletteModel::Section) == at(next, 0, PaletteModel::Section) ? 1 : 0;
    QCOMPARE(recent, 6);
}

void ActionsTest::thePaletteFindsByEnglishInAnyLanguage()
{
    Studio studio;
    studio.fakes.hub.setLanguage(Language::Japanese);
    PaletteModel palette;
    palette.setActions(&studio.actions);
    palette.setText(QStringLiteral("background removal"));
    QVERIFY(rowOf(palette, PaletteModel::RowId, QStringLiteral("page.background_removal")) >= 0);
    palette.setText(QStringLiteral("背景削除"));
    QCOMPARE(at(palette, 0, PaletteModel::RowId), QStringLiteral("page.background_removal"));
}

void ActionsTest::thePaletteListsActionsBeforeHits()
{
    Studio studio;
    PaletteModel palette;
    palette.setActions(&studio.actions);
    palette.setText(QStringLiteral("fashion"));
    QVERIFY(rowOf(palette, PaletteModel::RowId, QStringLiteral("topic.background_removal.fashion")) >= 0);
    palette.setText(QStringLiteral("bag"));
    studio.fakes.answer();
    const auto action = rowOf(palette, PaletteModel::RowId, QStringLiteral("page.background_removal"));
    const auto example = rowOf(palette, PaletteModel::Kind, QStringLiteral("example"));
    QVERIFY(action >= 0);
    QVERIFY(example > action);
    QVERIFY(!at(palette, example, PaletteModel::Title).isEmpty());
    QVERIFY(palette.data(palette.index(example), PaletteModel::Usable).toBool());
}

void ActionsTest::thePaletteSaysWhenNothingFits()
{
    Studio studio;
    PaletteModel palette;
    palette.setActions(&studio.actions);
    palette.setText(QStringLiteral("qqqqzzzz"));
    QCOMPARE(palette.state(), PaletteModel::Loading);
    studio.fakes.answer();
    QCOMPARE(palette.state(), PaletteModel::Empty);
}

void ActionsTest::thePaletteSaysWhatCouldNotBeSearched()
{
    Studio studio;
    studio.fakes.examples.failure = test::someError();
    PaletteModel palette;
    palette.setActions(&studio.actions);
    palette.setText(QStringLiteral("qqqqzzzz"));
    studio.fakes.answer();
    QCOMPARE(palette.state(), PaletteModel::Empty);
    QVERIFY(!palette.searchError().isEmpty());
    // Commands need nobody's answer.
    palette.setText(QStringLiteral("library"));
    studio.fakes.answer();
    QCOMPARE(palette.state(), PaletteModel::Content);
    QVERIFY(!palette.searchError().isEmpty());
    studio.fakes.examples.failure.reset();
    palette.searchAgain();
    studio.fakes.answer();
    QVERIFY(palette.searchError().isEmpty());
}

void ActionsTest::theSheetListsKeysAndThoseOfPages()
{
    Studio studio;
    ShortcutModel sheet;
    sheet.setActions(&studio.actions);
    sheet.setPageKeys({QVariantMap{{QStringLiteral("section"), QStringLiteral("Comparing")},
                                   {QStringLiteral("text"), QStringLiteral("Slider")},
                                   {QStringLiteral("keys"), QStringLiteral("1")}}});
    const auto library = rowOf(sheet, ShortcutModel::ActionId, QStringLiteral("page.library"));
    QVERIFY(library >= 0);
    QVERIFY(sheet.data(sheet.index(library), ShortcutModel::Editable).toBool());
    const auto slider = rowOf(sheet, ShortcutModel::Text, QStringLiteral("Slider"));
    QCOMPARE(slider, sheet.count() - 1);
    QVERIFY(!sheet.data(sheet.index(slider), ShortcutModel::Editable).toBool());
    studio.actions.setOverrides({{QStringLiteral("page.library"), QStringLiteral("Ctrl+L")}});
    QCOMPARE(at(sheet, library, ShortcutModel::Keys), QStringLiteral("Ctrl+L"));
    QVERIFY(sheet.data(sheet.index(library), ShortcutModel::Changed).toBool());
}

void ActionsTest::theSheetIsSearched()
{
    Studio studio;
    ShortcutModel sheet;
    sheet.setActions(&studio.actions);
    const auto all = sheet.count();
    sheet.setFilter(QStringLiteral("library"));
    QVERIFY(sheet.count() >= 1);
    QVERIFY(sheet.count() < all);
    sheet.setFilter(QStringLiteral("Ctrl+9"));
    QVERIFY(rowOf(sheet, ShortcutModel::ActionId, QStringLiteral("page.library")) >= 0);
    sheet.setFilter(QStringLiteral("qqqqzzzz"));
    QCOMPARE(sheet.state(), ShortcutModel::Empty);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "actions_test.moc"
