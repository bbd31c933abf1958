#pragma once

#include "vidgo/ui/tools/drawn_choice_list_model.h"

namespace vidgo::ui {

/// The cartoon presenters, each with a small picture.
class PresenterListModel : public vidgo::ui::DrawnChoiceListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// The role of the id: "presenterId".
    explicit PresenterListModel(QObject* parent = nullptr);

private:
    std::vector<Choice> choices(const Catalog& catalog) const override;
    Json parametersOf(const std::string& id) const override;
    QImage shownPart(const QImage& preview) const override;
};

} // namespace vidgo::ui
