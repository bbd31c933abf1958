#pragma once

#include "vidgo/ui/tools/drawn_choice_list_model.h"

namespace vidgo::ui {

/// The templates of short videos, each with a small preview: of the person's own picture where there is one,
/// otherwise of one from the examples. The first one of a topic is chosen with it, unless the person has
/// chosen one.
class VideoTemplateListModel : public vidgo::ui::DrawnChoiceListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum OwnRole {
        GroundRole = FirstOwnRole, ///< "ground", "ink" (on the ground), "accent": its colours.
        InkRole,
        AccentRole,
    };

    /// The role of the id: "templateId".
    explicit VideoTemplateListModel(QObject* parent = nullptr);

    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Choice> choices(const Catalog& catalog) const override;
    Json parametersOf(const std::string& id) const override;
    QVariant own(const std::string& id, int role) const override;
    void topicHasChanged() override;
};

} // namespace vidgo::ui
