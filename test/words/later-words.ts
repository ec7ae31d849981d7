/** Words of marketing that were rare when the vectors were made (2014) and are not any more. */
export const LATER_WORDS: readonly string[] =
  `webinar webinars onboarding onboard ebook ebooks whitepaper whitepapers saas seo sem crm kpi kpis roi hashtag hashtags
  hipaa b-to-b ecommerce e-commerce newsletter newsletters infographic infographics podcast podcasts podcasting blog blogs blogger bloggers
  blogging backlink backlinks clickthrough click-through retargeting remarketing persona personas segmentation inbound outbound
  upsell upselling cross-sell cross-selling churn retention opt-in opt-out unsubscribe subscriber subscribers autoresponder landing
  microsite microsites rebrand rebranding rebranded co-branding storytelling influencer influencers advocacy testimonial testimonials
  chatbot chatbots freemium paywall subscription subscriptions dashboards dashboard analytics metrics attribution benchmarking
  fintech edtech healthtech cybersecurity phishing ransomware malware encryption blockchain cryptocurrency bitcoin
  devops api apis sdk open-source kubernetes microservices scalability uptime downtime latency workflow workflows
  automation automate automating automates automated digitization digitalization digitize crowdsourcing crowdfunding
  usability accessibility wireframe wireframes prototype prototyping mockup mockups
  procurement logistics warehousing fulfillment telehealth telemedicine wellbeing well-being copay copays deductible deductibles
  payroll bookkeeping invoicing invoices reimbursements compliance auditing auditor auditors traceability calibration
  sustainability decarbonization photovoltaic heat-pump retrofit retrofitting upskilling reskilling apprenticeship apprenticeships
  mentoring coaching e-learning elearning mooc moocs coursework webcast webcasts livestream smartphones app apps
  hubspot salesforce mailchimp wordpress asana trello slack zendesk shopify stripe paypal linkedin instagram tiktok pinterest
  scheduling timesheet timesheets checklist checklists spreadsheet spreadsheets template templates roadmap roadmaps backlog
  sprint sprints kanban scrum agile stakeholder stakeholders deliverable deliverables turnaround walkthrough walkthroughs
  tutorial tutorials howto faq faqs signup sign-up login checkout refund refunds pricing upgrade upgrades rollout rollouts`
    .split(/\s+/)
    .filter((word) => word !== "");
