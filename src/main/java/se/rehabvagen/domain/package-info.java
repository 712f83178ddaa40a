/**
 * The words of the work with their laws, free of Spring and Camunda.
 *
 * <p>Glossary: the closed list of Swedish terms of art that stay Swedish in code, written without dots.
 *
 * <pre>
 * term                           identifier              meaning
 * sassam-kartläggning            sassam                  FK's structured interview about a sickness case
 * avstämningsmöte                avstamningsmote         meeting called by FK with the person and at least one more party
 * gemensam kartläggning          gemensamKartlaggning    joint mapping by FK and AF with the person
 * plan för avslut                planForAvslut           the goal: a plan with a real date on which the case ends
 * sjukfall                       sjukfall                a continuous sickness case
 * samtycke                       samtycke                consent that breaks secrecy between the parties it names
 * urval                          urval                   who is offered to take part
 * väntan                         vantan                  waiting for a named party
 * fråga till part                fragaTillPart           a short question to the other key person
 * sjukersättning                 sjukersattning          permanent disability benefit
 * insats                         insats                  a project financed by a samordningsförbund
 * intag                          intag                   getting many cases in from files
 * nyckeltal                      nyckeltal               the figures of the reports
 * försäkringsutredare            forsakringsutredare     FK's caseworker (role)
 * rehabkoordinator               rehabkoordinator        the Region's coordinator (role)
 * arbetsförmedlare               arbetsformedlare        AF's caseworker (role)
 * insatsägare                    insatsagare             owner's representative (role)
 * styrgruppsordförande           styrgruppsordforande    chair of the steering group (role)
 * projektledare                  projektledare           project lead (role)
 * lägesrapport, slutrapport      lagesrapport            the two reports to the funder
 * slutlig uppföljning            slutligUppfoljning      the same figures a year after the end
 * </pre>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.rehabvagen.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
