#pragma once

#include <vector>

#include <QString>

#include "vidgo/model/catalog.h"

namespace vidgo::ui::shell {

enum class ActionKind { None, Page, Topic, Style, Setting, Theme, Language, Command };

/// Something that can be done from everywhere.
struct Action
{
    QString id; ///< "page.library", "topic.room_redesign.nordic", "command.quit" …: kept in the settings.
    ActionKind kind = ActionKind::None;
    QString text;      ///< In the language of the window.
    QString group;     ///< What it belongs to, for people; may be empty.
    QString icon;      ///< In the icon set.
    QString usualKeys; ///< Portable text of the keys that lead to it unless the person chose others.
    QString otherKeys; ///< A second combination, which stays.
    QString keywords;  ///< Other words that find it.
};

/// All of them, pages first, with their texts in `language`.
std::vector<Action> studioActions(const Catalog& catalog, Language language);

} // namespace vidgo::ui::shell
