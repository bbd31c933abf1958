#include "studio_actions.h"

#include <QCoreApplication>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

namespace {

/// The context under which the texts of the actions are translated.
class StudioActions
{
    Q_DECLARE_TR_FUNCTIONS(StudioActions)

public:
    StudioActions(const Catalog& catalog, Language language)
        : m_catalog(catalog)
        , m_language(language)
    {}

    std::vector<Action> all()
    {
        addPages();
        addCommands();
        addSettings();
        addLooks();
        addTopics();
        addStyles();
        return std::move(m_actions);
    }

private:
    void add(ActionKind kind, const QString& id, const QString& text, const char* icon,
             const char* keywords = "", const char* usualKeys = "", const char* otherKeys = "")
    {
        m_actions.push_back({.id = id,
                             .kind = kind,
                             .text = text,
                             .group = groupOf(kind),
                             .icon = QString::fromLatin1(icon),
                             .usualKeys = QString::fromLatin1(usualKeys),
                             .otherKeys = QString::fromLatin1(otherKeys),
                             .keywords = QString::fromLatin1(keywords)});
    }

    static QString groupOf(ActionKind kind)
    {
        switch (kind) {
        case ActionKind::Page:
            //: Beside a hit of the command palette: a page of the studio.
            return tr("Page");
        case ActionKind::Setting:
            //: Beside a hit of the command palette: a group of settings.
            return tr("Settings");
        case ActionKind::Theme:
            //: Beside a hit of the command palette: light, dark and so on.
            return tr("Theme");
        case ActionKind::Language:
            //: Beside a hit of the command palette: a language of the window.
            return tr("Language");
        case ActionKind::Style:
            //: Beside a hit of the command palette: a style for pictures.
            return tr("Style");
        default:
            return {};
        }
    }

    void addPages()
    {
        using enum ActionKind;
        //: Name of the page on which the studio starts.
        add(Page, QStringLiteral("page.home"), tr("Home"), "home", "home start", "Ctrl+1");
        //: Name of the page with all the examples.
        add(Page, QStringLiteral("page.gallery"), tr("Gallery"), "gallery", "gallery examples styles",
            "Ctrl+2");
        int digit = 3;
        for (const auto& tool : m_catalog.tools)
            addTool(tool, QByteArray("Ctrl+") + QByteArray::number(digit++));
        for (const auto& tool : m_catalog.studioTools)
            addTool(tool, {});
        //: Name of the page with the person's own results.
        add(Page, QStringLiteral("page.library"), tr("Library"), "library", "library results", "Ctrl+9");
        //: Name of the page that shows how the studio is used and what was made.
        add(Page, QStringLiteral("page.profile"), tr("Profile"), "avatar", "profile account mode");
        //: Name of the page that shows what the paid plans offer.
        add(Page, QStringLiteral("page.plans"), tr("Plans and credits"), "star",
            "plans credits price upgrade");
        //: Name of the page with orders, receipts and the history of credits.
        add(Page, QStringLiteral("page.orders"), tr("Orders and credits"), "copy",
            "orders receipts invoices refund credit history csv");
        //: Name of the page on which the person chooses language, theme and so on.
        add(Page, QStringLiteral("page.settings"), tr("Settings"), "settings", "settings preferences options",
            "Ctrl+,");
    }

    void addTool(const ToolInfo& tool, const QByteArray& keys)
    {
        add(ActionKind::Page, QStringLiteral("page.") + toQString(toolId(tool.tool)),
            toQString(tool.name.in(m_language)), "", "", keys.constData());
        auto& action = m_actions.back();
        action.icon = toQString(tool.icon);
        action.keywords = toQString(tool.name.in(Language::English));
        //: Beside a hit of the command palette: one of the tools.
        action.group = tr("Tool");
    }

    void addCommands()
    {
        using enum ActionKind;
        //: A command: puts the cursor into the search field at the top of the window.
        add(Command, QStringLiteral("command.search"), tr("Search and commands"), "search", "command palette",
            "Ctrl+K");
        //: A command: shows the list of all keyboard shortcuts.
        add(Command, QStringLiteral("command.shortcuts"), tr("Keyboard shortcuts"), "info",
            "help keys shortcut sheet", "F1", "Ctrl+/");
        //: A command: shows the list of what the studio is doing.
        add(Command, QStringLiteral("command.jobs"), tr("Show the jobs"), "jobs",
            "jobs queue progress running", "Ctrl+J");
        //: A command: chooses pictures from the disk to work on.
        add(Command, QStringLiteral("command.open_files"), tr("Open pictures…"), "open", "open file import",
            "Ctrl+O");
        //: A command: opens the dialog in which somebody signs in to a VidGo account.
        add(Command, QStringLiteral("command.sign_in"), tr("Sign in…"), "avatar",
            "sign in log in login account register");
        //: A command: signs out of the VidGo account on this computer.
        add(Command, QStringLiteral("command.sign_out"), tr("Sign out"), "avatar",
            "sign out log out logout account");
        //: A command: writes the newest result to a file.
        add(Command, QStringLiteral("command.export_last"), tr("Export the last result"), "download",
            "export save last result", "Ctrl+Shift+E");
        //: A command: shows the folder with everything that the studio keeps, in the file manager.
        add(Command, QStringLiteral("command.open_data_folder"), tr("Open the data folder"), "folder",
            "data folder open");
        //: A command: the window fills the screen, or does so no longer.
        add(Command, QStringLiteral("command.full_screen"), tr("Full screen"), "fit", "fullscreen", "F11");
        //: A command: fewer things move in the window, or all of them again.
        add(Command, QStringLiteral("command.toggle_motion"), tr("Turn motion on or off"), "play",
            "reduced motion animation");
        //: A command: ends the program.
        add(Command, QStringLiteral("command.quit"), tr("Quit"), "close", "quit exit close", "Ctrl+Q");
    }

    void addSettings()
    {
        using enum ActionKind;
        //: A group of settings.
        add(Setting, QStringLiteral("setting.looks"), tr("Language and look"), "language",
            "language theme scale motion");
        //: A group of settings: whether the person looks around only or works without limits.
        add(Setting, QStringLiteral("setting.mode"), tr("How the studio is used"), "avatar",
            "mode visitor own computer");
        //: A group of settings: the server of the VidGo account.
        add(Setting, QStringLiteral("setting.account"), tr("VidGo account"), "avatar",
            "account server address");
        //: A group of settings: the companies whose services make pictures and clips, and the keys for them.
        add(Setting, QStringLiteral("setting.providers"), tr("Providers and keys"), "spark",
            "providers keys api key balance budget piapi pollo a2e gemini leonardo runway goenhance");
        //: A group of settings: data folder and cache.
        add(Setting, QStringLiteral("setting.storage"), tr("Storage"), "folder", "storage data folder cache");
        //: A group of settings: what is collected, and how to delete everything.
        add(Setting, QStringLiteral("setting.privacy"), tr("Privacy"), "lock",
            "privacy telemetry delete everything");
        //: A group of settings: version and credits.
        add(Setting, QStringLiteral("setting.about"), tr("About and credits"), "info",
            "about version credits");
    }

    void addLooks()
    {
        using enum ActionKind;
        //: A theme: light or dark as the operating system is set.
        add(Theme, QStringLiteral("theme.system"), tr("Same as the system"), "theme", "theme system");
        //: A theme.
        add(Theme, QStringLiteral("theme.light"), tr("Light"), "theme", "theme light");
        //: A theme.
        add(Theme, QStringLiteral("theme.dark"), tr("Dark"), "theme", "theme dark");
        //: A theme.
        add(Theme, QStringLiteral("theme.high_contrast"), tr("High contrast"), "theme", "theme contrast");
        // In their own words, so that everyone finds theirs.
        const auto language = [this](const char* code, const QString& name, const char* keywords) {
            add(Language, QStringLiteral("language.") + QString::fromLatin1(code), name, "language",
                keywords);
        };
        language("en", QStringLiteral("English"), "language english");
        language("ja", QStringLiteral("日本語"), "language japanese nihongo");
        language("zh-TW", QStringLiteral("繁體中文"), "language traditional chinese taiwan zhongwen");
        language("ko", QStringLiteral("한국어"), "language korean hangugeo");
        language("es", QStringLiteral("Español"), "language spanish espanol");
    }

    void addTopics()
    {
        for (const auto& tool : m_catalog.tools)
            for (const auto& topic : tool.topics) {
                const auto id =
                    QStringLiteral("topic.%1.%2").arg(toQString(toolId(tool.tool)), toQString(topic.id));
                add(ActionKind::Topic, id, toQString(topic.name.in(m_language)), "");
                auto& action = m_actions.back();
                action.icon = toQString(tool.icon);
                action.group = toQString(tool.name.in(m_language));
                action.keywords =
                    toQString(topic.name.in(Language::English) + " " + tool.name.in(Language::English));
            }
    }

    void addStyles()
    {
        for (const auto& style : m_catalog.styles) {
            add(ActionKind::Style, QStringLiteral("style.") + toQString(style.id),
                toQString(style.name.in(m_language)), "brush");
            m_actions.back().keywords = toQString(style.name.in(Language::English));
        }
    }

    const Catalog& m_catalog;
    const Language m_language;
    std::vector<Action> m_actions;
};

} // namespace

std::vector<Action> studioActions(const Catalog& catalog, Language language)
{
    return StudioActions(catalog, language).all();
}

} // namespace vidgo::ui::shell
