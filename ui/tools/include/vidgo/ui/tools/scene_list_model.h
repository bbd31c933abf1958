#pragma once

#include "vidgo/ui/tools/drawn_choice_list_model.h"

namespace vidgo::ui {

/// The scenes of the catalogue, each with a small preview: of the person's own product where there is one,
/// otherwise of a product from the examples.
class SceneListModel : public vidgo::ui::DrawnChoiceListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// The role of the id: "sceneId".
    explicit SceneListModel(QObject* parent = nullptr);

private:
    std::vector<Choice> choices(const Catalog& catalog) const override;
    Json parametersOf(const std::string& id) const override;
};

} // namespace vidgo::ui
